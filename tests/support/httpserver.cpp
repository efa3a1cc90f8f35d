#include "tests/support/httpserver.h"

#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace testsupport {

namespace {

constexpr int kTickMs = 20;

/// The number of a socket that listens on 127.0.0.1; -1 where it cannot.
int listenOn(quint16 port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0
        && ::listen(fd, 16) == 0)
        return fd;
    ::close(fd);
    return -1;
}

quint16 portOf(int fd)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    if (fd < 0 || ::getsockname(fd, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        return 0;
    return ntohs(address.sin_port);
}

QByteArray readHead(int connection)
{
    QByteArray head;
    while (!head.contains("\r\n\r\n")) {
        std::array<char, 4096> bytes{};
        const ssize_t n = ::read(connection, bytes.data(), bytes.size());
        if (n <= 0)
            break;
        head.append(bytes.data(), n);
    }
    return head;
}

void send(int connection, const QByteArray& bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t n = ::send(connection, bytes.constData() + sent,
                                 static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (n <= 0)
            return;
        sent += n;
    }
}

} // namespace

HttpServer::HttpServer(Handler handler, quint16 port)
    : m_handler(std::move(handler))
    , m_socket(listenOn(port))
    , m_port(portOf(m_socket))
    , m_thread([this](const std::stop_token& stop) { serve(stop); })
{
}

HttpServer::~HttpServer()
{
    m_thread.request_stop();
    m_thread.join();
    for (const int connection : m_kept)
        ::close(connection);
    if (m_socket >= 0)
        ::close(m_socket);
}

QString HttpServer::url(const QString& path) const
{
    return u"http://127.0.0.1:%1%2"_s.arg(QString::number(m_port), path);
}

std::vector<QByteArray> HttpServer::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

QByteArray HttpServer::answer(const QByteArray& status, const QByteArray& headers,
                              const QByteArray& content)
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(content.size())
        + "\r\nConnection: close\r\n" + headers + "\r\n" + content;
}

void HttpServer::serve(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        pollfd ready{m_socket, POLLIN, 0};
        if (::poll(&ready, 1, kTickMs) <= 0)
            continue;
        const int connection = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection >= 0)
            serveOne(connection);
    }
}

void HttpServer::serveOne(int connection)
{
    const QByteArray head = readHead(connection);
    {
        const std::scoped_lock lock(m_mutex);
        m_requests.push_back(head);
    }
    const QByteArray answer = m_handler(head);
    if (answer.isEmpty()) {
        m_kept.push_back(connection);
        return;
    }
    send(connection, answer);
    ::close(connection);
}

} // namespace testsupport
