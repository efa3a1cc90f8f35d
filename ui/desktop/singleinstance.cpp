#include "ui/desktop/singleinstance.h"

#include "ui/desktop/privatefolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui::desktop {

namespace {

constexpr qint64 kLargestMessage = 1 << 20;
constexpr auto kPause = 50ms; ///< between two looks at a first one that is not listening yet
constexpr auto kAnswer = "ok\n";

/// The same for every way to write the path, also while its last folders are not made yet.
QString settled(const QString& path)
{
    const QFileInfo file(path);
    if (const QString real = file.canonicalFilePath(); !real.isEmpty())
        return real;
    const QString parent = file.absolutePath();
    return parent == path ? path : settled(parent) + u'/' + file.fileName();
}

QString stemIn(const QString& folder, const QString& home)
{
    const QByteArray key =
        QCryptographicHash::hash(settled(home).toUtf8(), QCryptographicHash::Sha256);
    return folder + u'/' + QString::fromLatin1(key.toHex().left(16));
}

QByteArray toLine(const StartRequest& request)
{
    const QJsonObject object{{"files"_L1, QJsonArray::fromStringList(request.files)},
                             {"activation_token"_L1, request.activationToken}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

StartRequest fromLine(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    StartRequest request{.activationToken = object["activation_token"_L1].toString()};
    for (const auto file : object["files"_L1].toArray())
        request.files << file.toString();
    return request;
}

} // namespace

SingleInstance::SingleInstance(const QString& home, QObject* parent)
    : QObject(parent)
    , m_server(new QLocalServer(this))
{
    if (const auto folder = privateFolder())
        m_stem = stemIn(*folder, home);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server->nextPendingConnection())
            welcome(*caller);
    });
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Role SingleInstance::start(const StartRequest& request,
                                           std::chrono::milliseconds patience)
{
    if (m_stem.isEmpty())
        return Role::Alone;
    const QByteArray message = toLine(request);
    const QDeadlineTimer deadline(patience);
    do {
        if (becomeFirst())
            return Role::First;
        if (handOver(message, static_cast<int>(deadline.remainingTime())))
            return Role::Later;
        core::pauseFor(kPause, {}); // it may have just begun, or be about to end
    } while (!deadline.hasExpired());
    return Role::Alone;
}

bool SingleInstance::becomeFirst()
{
    const QString owner = u"window, pid %1"_s.arg(QCoreApplication::applicationPid());
    auto lock = core::FileLock::acquire(m_stem + u".lock"_s, owner, 0ms, {});
    if (!lock)
        return false;
    m_lock = std::move(*lock);
    const QString socket = m_stem + u".socket"_s;
    QLocalServer::removeServer(socket); // of one that crashed: whoever has the lock owns the name
    m_server->listen(socket); // if that fails a later start has a window of its own
    return true;
}

bool SingleInstance::handOver(const QByteArray& message, int milliseconds) const
{
    QLocalSocket first;
    first.connectToServer(m_stem + u".socket"_s);
    if (!first.waitForConnected(milliseconds) || !peerIsSameUser(first.socketDescriptor()))
        return false;
    first.write(message);
    return first.waitForBytesWritten(milliseconds) && first.waitForReadyRead(milliseconds)
        && first.readAll() == kAnswer;
}

void SingleInstance::welcome(QLocalSocket& caller)
{
    connect(&caller, &QLocalSocket::disconnected, &caller, &QObject::deleteLater);
    if (!peerIsSameUser(caller.socketDescriptor())) {
        caller.abort();
        return;
    }
    caller.setReadBufferSize(kLargestMessage);
    connect(&caller, &QLocalSocket::readyRead, this, [this, &caller] { hear(caller); });
    hear(caller); // it may have spoken before we listened
}

void SingleInstance::hear(QLocalSocket& caller)
{
    if (!caller.canReadLine()) {
        if (caller.bytesAvailable() >= kLargestMessage)
            caller.abort();
        return;
    }
    const StartRequest request = fromLine(caller.readLine());
    caller.write(kAnswer);
    caller.disconnectFromServer();
    Q_EMIT startedAgain(request);
}

} // namespace ui::desktop
