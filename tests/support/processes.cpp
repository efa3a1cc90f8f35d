#include "tests/support/processes.h"

namespace testsupport {

namespace {

constexpr int kPatience = 30000; ///< ms

} // namespace

HelperProcess::HelperProcess(const QString& program, const QStringList& arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    m_process.waitForStarted(kPatience);
}

HelperProcess::~HelperProcess()
{
    kill();
}

QString HelperProcess::waitForLine()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kPatience))
            return {};
    }
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

void HelperProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(kPatience);
}

int HelperProcess::finish()
{
    m_process.closeWriteChannel();
    const bool ended = m_process.waitForFinished(kPatience);
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QString holderProgram()
{
    return QStringLiteral(TESTHOLDER);
}

QString serverProgram()
{
    return QStringLiteral(TESTSERVER);
}

} // namespace testsupport
