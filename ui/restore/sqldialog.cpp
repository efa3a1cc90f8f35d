#include "ui/restore/sqldialog.h"

#include "ui/dialogs/filechooser.h"
#include "ui/facts/notice.h"
#include "ui/restore/tablespresenter.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::restore {

namespace {

constexpr QSize kSize(760, 520);

} // namespace

SqlDialog::SqlDialog(TablesPresenter& presenter, dialogs::FileChooser& files, QWidget* parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_files(files)
    , m_messages(new widgets::MessageBar)
    , m_sql(new QPlainTextEdit)
    , m_copy(new QPushButton(theme::icon(u"copy"_s), tr("&Copy")))
    , m_save(new QPushButton(theme::icon(u"file"_s), tr("&Save…")))
{
    setObjectName(u"sqlDialog"_s);
    setWindowTitle(tr("SQL of the Restore"));
    m_messages->setObjectName(u"sqlMessages"_s);
    m_messages->hide();
    m_sql->setObjectName(u"sqlText"_s);
    m_sql->setAccessibleName(tr("SQL of the restore"));
    m_sql->setReadOnly(true);
    m_sql->setTabChangesFocus(true);
    m_sql->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_sql->setFont(theme::font(theme::Role::Mono));
    m_sql->setPlaceholderText(tr("Reading…"));
    m_copy->setObjectName(u"copySql"_s);
    m_save->setObjectName(u"saveSql"_s);
    arrange();
    connect(&presenter, &TablesPresenter::sqlWritten, this, &SqlDialog::take);
    connect(&presenter, &TablesPresenter::sqlSaved, this,
            [this](const QString& file, const core::Result<>& written) {
                const auto notice = written
                    ? facts::Notice{.status = theme::Status::Ok,
                                    .title = tr("The SQL is saved"),
                                    .text =
                                        tr("It lies in %1.").arg(QDir::toNativeSeparators(file))}
                    : facts::noticeFrom(written.error());
                facts::showIn(*m_messages, notice);
            });
    connect(m_copy, &QPushButton::clicked, this, &SqlDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &SqlDialog::save);
    presenter.writeSql();
    resize(kSize);
}

void SqlDialog::arrange()
{
    auto* words = new widgets::Label(
        tr("The restore runs this in one transaction, after it has looked at the rows once more. "
           "Of tables with many rows only the first are shown."),
        theme::Role::Body, widgets::Ink::Secondary);
    words->setWordWrap(true);
    for (QPushButton* button : {m_copy, m_save}) {
        button->setAutoDefault(false);
        button->setEnabled(false);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(u"closeSql"_s);
    close->setText(tr("Close"));
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addWidget(m_messages);
    layout->addWidget(m_sql, 1);
    layout->addWidget(buttons);
    close->setDefault(true);
}

void SqlDialog::take(const core::Result<QString>& sql)
{
    m_copy->setEnabled(sql.has_value());
    m_save->setEnabled(sql.has_value());
    m_sql->setPlaceholderText({});
    if (sql)
        m_sql->setPlainText(*sql);
    else
        facts::showIn(*m_messages, facts::noticeFrom(sql.error()));
}

void SqlDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_sql->toPlainText());
}

void SqlDialog::save()
{
    m_files.chooseNewFile(
        this,
        {.title = tr("Save the SQL"),
         .name = u"%1-restore.sql"_s.arg(QFileInfo(m_presenter.name()).completeBaseName()),
         .kind = tr("SQL files (*.sql)")},
        [this](const QString& file) { m_presenter.saveSql(file); });
}

} // namespace ui::restore
