#include "core/restore/httprequest.h"

#include <QCoreApplication>
#include <QUrl>

#include <array>
#include <curl/curl.h>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using SteadyClock = std::chrono::steady_clock;

namespace core::restore {

namespace {

constexpr int kMostRedirects = 5;
/// The status is what counts; a server that sends without end is not listened to for ever.
constexpr std::size_t kMostContent = 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::restore::Probe)
};

// CURL and CURLM are both void to this library: one deleter could not tell them apart.
struct EasyFreer
{
    void operator()(CURL* easy) const noexcept { curl_easy_cleanup(easy); }
};
struct MultiFreer
{
    void operator()(CURLM* multi) const noexcept { curl_multi_cleanup(multi); }
};
struct ListFreer
{
    void operator()(curl_slist* list) const noexcept { curl_slist_free_all(list); }
};
using Easy = std::unique_ptr<CURL, EasyFreer>;
using Multi = std::unique_ptr<CURLM, MultiFreer>;
using HeaderList = std::unique_ptr<curl_slist, ListFreer>;

/// Where one request goes, and what it may tell there.
struct Hop
{
    QUrl url{};
    bool trusted = true; ///< the server that the secrets are for
};

struct Answer
{
    int status = 0; ///< 0: none
    QUrl redirect{};
    QString problem{};
};

std::size_t dropContent(const char*, std::size_t size, std::size_t count, void* seen)
{
    auto& sum = *static_cast<std::size_t*>(seen);
    sum += size * count;
    return sum <= kMostContent ? size * count : 0;
}

int portOf(const QUrl& url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

bool sameServer(const QUrl& a, const QUrl& b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

bool isThisMachine(const QString& host)
{
    return host == u"localhost" || host == u"::1" || host.startsWith(u"127.");
}

HeaderList headerList(const std::vector<QByteArray>& headers)
{
    HeaderList list;
    for (const QByteArray& header : headers) {
        curl_slist* longer = curl_slist_append(list.get(), header.constData());
        if (!longer)
            break; // no memory: the server will refuse what lacks it
        static_cast<void>(list.release());
        list.reset(longer);
    }
    return list;
}

/// One request without redirects.
class Exchange
{
public:
    Exchange(const HttpRequest& request, const Hop& hop)
        : m_headers(headerList(hop.trusted ? request.headers : std::vector<QByteArray>()))
        , m_easy(curl_easy_init())
    {
        if (m_easy)
            configure(hop);
    }

    /// Errors: Cancelled.
    Result<Answer> run(SteadyClock::time_point until, const std::stop_token& stop);

private:
    void configure(const Hop& hop);
    /// False when told to stop.
    bool transfer(CURLM* multi, const std::stop_token& stop);
    [[nodiscard]] Answer answer() const;

    std::size_t m_content = 0;
    std::array<char, CURL_ERROR_SIZE> m_problem{};
    CURLcode m_code = CURLE_FAILED_INIT;
    HeaderList m_headers;
    Easy m_easy;
};

void Exchange::configure(const Hop& hop)
{
    CURL* easy = m_easy.get();
    const QByteArray url = hop.url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    curl_easy_setopt(easy, CURLOPT_URL, url.constData());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "Holdfast/" HOLDFAST_VERSION);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, m_headers.get());
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_problem.data());
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &dropContent);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &m_content);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); // a name that is looked up is not waited for
    if (isThisMachine(hop.url.host()))
        curl_easy_setopt(easy, CURLOPT_NOPROXY, "*"); // a proxy knows another "this machine"
    if (!hop.trusted || hop.url.userName().isEmpty())
        return;
    curl_easy_setopt(easy, CURLOPT_USERNAME,
                     hop.url.userName(QUrl::FullyDecoded).toUtf8().constData());
    curl_easy_setopt(easy, CURLOPT_PASSWORD,
                     hop.url.password(QUrl::FullyDecoded).toUtf8().constData());
}

bool Exchange::transfer(CURLM* multi, const std::stop_token& stop)
{
    const std::stop_callback waker(stop, [multi] { curl_multi_wakeup(multi); });
    for (int running = 1; running > 0;) {
        if (stop.stop_requested())
            return false;
        if (curl_multi_perform(multi, &running) != CURLM_OK)
            return true;
        if (running > 0)
            curl_multi_poll(multi, nullptr, 0, 1000, nullptr);
    }
    int left = 0;
    if (const CURLMsg* message = curl_multi_info_read(multi, &left))
        m_code = message->data.result;
    return true;
}

Answer Exchange::answer() const
{
    long status = 0;
    const char* redirect = nullptr;
    curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(m_easy.get(), CURLINFO_REDIRECT_URL, &redirect);
    // Content that was too much, or never ended, does not take the status back.
    const bool answered = m_code == CURLE_OK || m_code == CURLE_WRITE_ERROR
        || m_code == CURLE_OPERATION_TIMEDOUT || m_code == CURLE_PARTIAL_FILE;
    if (answered && status >= 200)
        return {.status = static_cast<int>(status),
                .redirect = redirect ? QUrl::fromEncoded(redirect) : QUrl()};
    return {.problem = QString::fromUtf8(m_problem[0] != '\0' ? m_problem.data()
                                                              : curl_easy_strerror(m_code))};
}

Result<Answer> Exchange::run(SteadyClock::time_point until, const std::stop_token& stop)
{
    using std::chrono::milliseconds;
    const Multi multi(curl_multi_init());
    if (!m_easy || !multi)
        return Answer{.problem = QString::fromUtf8(curl_easy_strerror(m_code))};
    const auto left = std::chrono::duration_cast<milliseconds>(until - SteadyClock::now());
    curl_easy_setopt(m_easy.get(), CURLOPT_TIMEOUT_MS,
                     static_cast<long>(std::max(left, milliseconds(1)).count()));
    curl_multi_add_handle(multi.get(), m_easy.get());
    const bool ended = transfer(multi.get(), stop);
    const Answer given = ended ? answer() : Answer{};
    curl_multi_remove_handle(multi.get(), m_easy.get());
    return ended ? Result<Answer>(given) : Result<Answer>(Error{.code = ErrorCode::Cancelled});
}

Error failed(const QString& detail)
{
    return {.code = ErrorCode::ProbeFailed, .detail = detail};
}

bool isWeb(const QUrl& url)
{
    return url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https")
        && !url.host().isEmpty();
}

} // namespace

Result<int> askServer(const HttpRequest& request, const std::stop_token& stop)
{
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    const QUrl first(request.url, QUrl::TolerantMode);
    if (ready != CURLE_OK || !isWeb(first))
        return failed(Words::tr("the address cannot be used"));

    const auto until = SteadyClock::now() + request.timeout;
    Hop hop{.url = first};
    for (int redirects = 0; redirects <= kMostRedirects; ++redirects) {
        const auto answer = Exchange(request, hop).run(until, stop);
        if (!answer)
            return answer.error();
        if (answer->status == 0)
            return failed(answer->problem);
        if (answer->redirect.isEmpty())
            return answer->status;
        if (!isWeb(answer->redirect))
            return failed(Words::tr("it answered %1 and leads to what is no web address")
                              .arg(answer->status));
        // Once another server was asked, nothing that it leads to is trusted again.
        hop.trusted = hop.trusted && sameServer(hop.url, answer->redirect);
        const QString user = hop.trusted ? first.userInfo(QUrl::FullyEncoded) : QString();
        hop.url = answer->redirect;
        hop.url.setUserInfo(user);
    }
    return failed(Words::tr("it leads from one address to the next without end"));
}

bool isWebUrl(const QString& url)
{
    return isWeb(QUrl(url, QUrl::TolerantMode));
}

QString shownUrl(const QString& url)
{
    const QUrl parsed(url, QUrl::TolerantMode);
    if (!isWeb(parsed))
        return Words::tr("(an address that cannot be used)");
    return parsed.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace core::restore
