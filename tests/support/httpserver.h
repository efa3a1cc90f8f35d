#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace testsupport {

/// A web server on a port of this machine, for what asks one. One request a connection, one after
/// the other, on a thread of its own.
class HttpServer
{
public:
    /// Given the head of a request, returns all that is sent; nothing keeps the connection open
    /// without an answer until the server ends.
    using Handler = std::function<QByteArray(const QByteArray& request)>;

    /// `port` 0: a free one.
    explicit HttpServer(Handler handler, quint16 port = 0);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    [[nodiscard]] bool isListening() const { return m_port != 0; }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// http://127.0.0.1:PORT and `path`.
    [[nodiscard]] QString url(const QString& path = {}) const;
    /// The heads of all requests until now.
    [[nodiscard]] std::vector<QByteArray> requests() const;

    /// A whole answer: "200 OK", more header lines with their ends, content.
    [[nodiscard]] static QByteArray answer(const QByteArray& status, const QByteArray& headers = {},
                                           const QByteArray& content = "content");

private:
    void serve(const std::stop_token& stop);
    void serveOne(int connection);

    Handler m_handler;
    int m_socket = -1;
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    std::vector<QByteArray> m_requests;
    std::vector<int> m_kept; ///< connections without an answer
    std::jthread m_thread; ///< last: must die first
};

} // namespace testsupport
