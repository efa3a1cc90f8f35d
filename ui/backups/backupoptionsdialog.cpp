#include "ui/backups/backupoptionsdialog.h"

#include "ui/theme/roles.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui::backups {

BackupOptionsDialog::BackupOptionsDialog(const QString& databaseName, QWidget* parent)
    : QDialog(parent)
    , m_label(new QLineEdit)
    , m_pin(new QCheckBox(tr("&Pin it: keep this backup for ever")))
    , m_compression(new QComboBox)
{
    setObjectName(u"backupOptions"_s);
    setWindowTitle(tr("Back up %1").arg(databaseName));
    m_label->setObjectName(u"optionLabel"_s);
    m_label->setPlaceholderText(tr("For example: before the update"));
    m_label->setAccessibleName(tr("Label"));
    m_pin->setObjectName(u"optionPin"_s);
    m_compression->setObjectName(u"optionCompression"_s);
    m_compression->setAccessibleName(tr("Compression"));
    // The empty text stands for what config.toml says.
    m_compression->addItem(tr("As configured"), QString());
    m_compression->addItem(tr("None: a plain database file"), u"none"_s);
    m_compression->addItem(tr("zstd: fast"), u"zstd"_s);
    m_compression->addItem(tr("gzip: unpacks everywhere"), u"gzip"_s);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* start = buttons->addButton(tr("Back up"), QDialogButtonBox::AcceptRole);
    start->setObjectName(u"optionStart"_s);
    start->setDefault(true);
    theme::setPrimary(start);
    auto* cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"optionCancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 20);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->addRow(new widgets::Label(tr("Back up %1").arg(databaseName), theme::Role::Title));
    form->addRow(tr("&Label:"), m_label);
    form->addRow(QString(), m_pin);
    form->addRow(tr("&Compression:"), m_compression);
    buttons->setContentsMargins(0, 8, 0, 0); // they belong to all of it, not to the last row
    form->addRow(buttons);
    // The box orders its buttons before it has its place here, and Tab then passes one over.
    setTabOrder(m_compression, cancel);
    setTabOrder(cancel, start);
    setMinimumWidth(440);
}

core::jobs::BackupSpec BackupOptionsDialog::spec() const
{
    const QString compression = m_compression->currentData().toString();
    return {.compression =
                compression.isEmpty() ? std::nullopt : core::vault::parseCompression(compression),
            .label = m_label->text().trimmed(),
            .pin = m_pin->isChecked()};
}

} // namespace ui::backups
