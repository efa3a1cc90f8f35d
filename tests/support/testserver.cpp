// Usage: PORT=N HOLDFAST_DATABASE=PATH testserver
// Answers every request with 200 while PATH is a database, else with 500; until it
// is killed. Writes "listening" once it listens.

#include "tests/support/httpserver.h"

#include <QFile>

#include <cstdio>
#include <unistd.h>

using testsupport::HttpServer;

int main()
{
    const auto port = qEnvironmentVariableIntValue("PORT");
    const HttpServer server(
        [](const QByteArray&) {
            QFile database(qEnvironmentVariable("HOLDFAST_DATABASE"));
            const bool good = database.open(QIODevice::ReadOnly)
                && database.read(16).startsWith("SQLite format 3");
            return HttpServer::answer(good ? "200 OK" : "500 Internal Server Error");
        },
        static_cast<quint16>(port));
    if (port == 0 || !server.isListening())
        return 1;
    std::puts("listening");
    std::fflush(stdout);
    for (;;)
        ::pause();
}
