#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <stop_token>
#include <vector>

namespace core::restore {

/// One question to a web server. A value; what is secret in it never leaves it in an error.
struct HttpRequest
{
    QString url{}; ///< http:// or https://; may hold a user and a password
    std::vector<QByteArray> headers{}; ///< "Name: value", without line ends
    std::chrono::milliseconds timeout{10'000};
};

/// The status that the last server answered with. Its content is not kept. Redirects are followed
/// within http and https, at most five; another server than the first is asked without the headers
/// and without the password. Wakes at once when told to stop. Errors: ProbeFailed (`detail`: why
/// there is no answer), Cancelled.
Result<int> askServer(const HttpRequest& request, const std::stop_token& stop);

/// True for what askServer() can ask.
[[nodiscard]] bool isWebUrl(const QString& url);

/// The URL as it can be shown and logged: without user, password, query and fragment.
[[nodiscard]] QString shownUrl(const QString& url);

} // namespace core::restore
