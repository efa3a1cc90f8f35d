#include "ui/shell/databaseeditor.h"

#include "ui/dialogs/asker.h"
#include "ui/facts/databasefacts.h"
#include "ui/jobs/reader.h"
#include "ui/properties/databaseproperties.h"
#include "ui/properties/probetrial.h"
#include "ui/shell/databases.h"

#include <QFileInfo>
#include <QLocale>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::shell {

namespace {

QString whatStays(const core::jobs::DatabaseStatus* status)
{
    if (status == nullptr || status->backups == 0)
        return DatabaseEditor::tr("The database is not changed. You can add it again at any time.");
    if (status->backups == 1)
        return DatabaseEditor::tr("The database is not changed, and its one backup stays where it "
                                  "is. You can add it again at any time.");
    return DatabaseEditor::tr("The database is not changed, and its %1 backups stay where they "
                              "are. You can add it again at any time.")
        .arg(QLocale().toString(static_cast<qulonglong>(status->backups)));
}

/// In the middle of the window, and all of it on the screen. Left to itself, a dialog that is made
/// while another one goes stands in the corner of the screen on some desktops.
void placeOver(QDialog& dialog, const QWidget& window)
{
    dialog.adjustSize();
    QRect place(QPoint(), dialog.size());
    place.moveCenter(window.frameGeometry().center());
    const QRect screen = window.screen()->availableGeometry();
    place.moveRight(std::min(place.right(), screen.right()));
    place.moveBottom(std::min(place.bottom(), screen.bottom()));
    place.moveLeft(std::max(place.left(), screen.left()));
    place.moveTop(std::max(place.top(), screen.top()));
    dialog.move(place.topLeft());
}

} // namespace

DatabaseEditor::DatabaseEditor(const Parts& parts)
    : QObject(&parts.window)
    , m_parts(parts)
{
    connect(&parts.databases, &Databases::changed, this, &DatabaseEditor::closeIfGone);
}

void DatabaseEditor::open(const QString& path)
{
    m_parts.engine.reader.read(
        this, u"properties"_s,
        [path, workshop = m_parts.engine.workshop] {
            return core::jobs::propertiesOf(path, workshop);
        },
        [this](const core::Result<core::jobs::DatabaseProperties>& properties) {
            if (properties)
                show(*properties);
            else
                Q_EMIT failed(properties.error());
        });
}

void DatabaseEditor::show(const core::jobs::DatabaseProperties& properties)
{
    if (m_dialog)
        m_dialog->reject();
    m_path = properties.path;
    m_dialog = new properties::DatabaseProperties(properties, m_parts.files, &m_parts.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &properties::DatabaseProperties::folderChanged, this,
            &DatabaseEditor::lookAt);
    connect(m_dialog, &properties::DatabaseProperties::saveRequested, this, &DatabaseEditor::save);
    connect(m_dialog, &properties::DatabaseProperties::stopRequested, this,
            [this] { askToStop(m_path); });
    // Goes with the dialog, and what it asks with it.
    auto* trial = new properties::ProbeTrial(m_parts.engine.reader, m_dialog);
    connect(m_dialog, &properties::DatabaseProperties::probeRequested, trial,
            &properties::ProbeTrial::ask);
    connect(trial, &properties::ProbeTrial::answered, m_dialog,
            &properties::DatabaseProperties::setProbeAnswer);
    placeOver(*m_dialog, m_parts.window);
    m_dialog->open();
}

void DatabaseEditor::lookAt(const QString& root)
{
    // The dialog is the receiver: an answer for one that is gone is dropped.
    m_parts.engine.reader.read(
        m_dialog.data(), u"destination"_s,
        [root, path = m_path] { return core::jobs::lookAtDestination(root, path); },
        [dialog = m_dialog](const auto& destination) { dialog->setDestination(destination); });
}

void DatabaseEditor::save(const core::jobs::PropertyTexts& wanted)
{
    m_dialog->setSaving(true);
    m_parts.engine.reader.read(
        this, u"save"_s,
        [spec = core::jobs::ChangeSpec{m_path, wanted}, workshop = m_parts.engine.workshop] {
            return core::jobs::changeDatabase(spec, workshop);
        },
        [this](const auto& saved) { takeSaved(saved); });
}

void DatabaseEditor::takeSaved(const core::Result<core::jobs::DatabaseProperties>& saved)
{
    if (saved) {
        if (m_dialog)
            m_dialog->accept();
        m_parts.databases.load();
        Q_EMIT changed(saved->path);
        return;
    }
    if (!m_dialog)
        return;
    m_dialog->setSaving(false);
    m_dialog->setNotice(facts::noticeFrom(saved.error()));
}

void DatabaseEditor::askToStop(const QString& path)
{
    const auto& all = m_parts.databases.all();
    const auto found = std::ranges::find(all, path, &facts::pathOf);
    const QString name = QFileInfo(path).fileName();
    QWidget* over = m_dialog ? static_cast<QWidget*>(m_dialog) : &m_parts.window;
    m_parts.asker.ask(over,
                      {.title = tr("Stop Protecting"),
                       .text = tr("Holdfast will no longer back up %1.").arg(name),
                       .explanation = whatStays(found == all.end() ? nullptr : &*found),
                       .accept = tr("Stop protecting %1").arg(name),
                       .reject = tr("Keep protecting it")},
                      [this, path] { m_parts.databases.forget(path); });
}

void DatabaseEditor::closeIfGone()
{
    const auto& all = m_parts.databases.all();
    if (m_dialog && std::ranges::find(all, m_path, &facts::pathOf) == all.end())
        m_dialog->reject();
}

} // namespace ui::shell
