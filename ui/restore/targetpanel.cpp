#include "ui/restore/targetpanel.h"

#include "ui/theme/paint.h"
#include "ui/widgets/elidedlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace ui::restore {

TargetPanel::TargetPanel(const QString& database, QWidget* parent)
    : Panel(tr("Restore to"), parent)
    , m_database(database)
    , m_itself(new QRadioButton(tr("&The database itself")))
    , m_other(new QRadioButton(tr("&Another file:")))
    , m_file(new QLineEdit)
    , m_choose(new QPushButton(tr("&Choose…")))
{
    setObjectName(u"targetPanel"_s);
    m_itself->setObjectName(u"targetItself"_s);
    m_itself->setChecked(true);
    m_itself->setAccessibleDescription(QDir::toNativeSeparators(database));
    m_other->setObjectName(u"targetOther"_s);
    m_file->setObjectName(u"targetFile"_s);
    m_file->setAccessibleName(tr("Path of the other file"));
    const QString hint = QDir::toNativeSeparators(
        QFileInfo(database).dir().filePath(tr("restored-%1").arg(QFileInfo(database).fileName())));
    m_file->setPlaceholderText(QString(hint).replace(u'\n', u' ')); // one line, as the field
    m_choose->setObjectName(u"chooseTarget"_s);
    m_choose->setAutoDefault(false);
    m_choose->setAccessibleName(tr("Choose another file"));
    arrange();
    onEdited();
    connect(m_itself, &QRadioButton::toggled, this, &TargetPanel::onEdited);
    connect(m_file, &QLineEdit::textEdited, this, &TargetPanel::onEdited);
    connect(m_choose, &QPushButton::clicked, this, &TargetPanel::fileRequested);
}

void TargetPanel::arrange()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    auto* path = new widgets::ElidedLabel(QDir::toNativeSeparators(m_database), theme::Role::Mono,
                                          widgets::Ink::Secondary);
    grid->addWidget(m_itself, 0, 0);
    grid->addWidget(path, 0, 1, 1, 2);
    grid->addWidget(m_other, 1, 0);
    grid->addWidget(m_file, 1, 1);
    grid->addWidget(m_choose, 1, 2);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QString TargetPanel::target() const
{
    return m_itself->isChecked() ? m_database
                                 : QDir::fromNativeSeparators(m_file->text().trimmed());
}

void TargetPanel::setOther(const QString& file)
{
    m_file->setText(QDir::toNativeSeparators(file));
    m_other->setChecked(true);
    onEdited();
}

void TargetPanel::onEdited()
{
    const bool isOther = m_other->isChecked();
    m_file->setEnabled(isOther);
    if (isOther && m_file->text().isEmpty() && m_other->hasFocus())
        m_file->setFocus();
    Q_EMIT targetChanged(target());
}

} // namespace ui::restore
