#include "ui/shell/aboutdialog.h"

#include "core/jobs/doctor.h"
#include "ui/theme/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/technicaltext.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace ui::shell {

namespace {

constexpr int kIcon = 64;
constexpr int kWidth = 460;

/// Not translated: it is read by whoever gets the report.
QString versions()
{
    const QStringList lines{u"Holdfast "_s + QStringLiteral(HOLDFAST_VERSION),
                            u"SQLite "_s + core::jobs::sqliteVersion(),
                            u"Qt "_s + QString::fromLatin1(qVersion()),
                            QSysInfo::prettyProductName(),
                            QSysInfo::kernelType() + u' ' + QSysInfo::currentCpuArchitecture()};
    return lines.join(u'\n');
}

widgets::Label* paragraph(const QString& words)
{
    auto* label = new widgets::Label(words, theme::Role::Body, widgets::Ink::Secondary);
    label->setWordWrap(true);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Holdfast"));
    auto* picture = new QLabel;
    picture->setPixmap(theme::appIcon().pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    auto* technical = new widgets::TechnicalText;
    technical->setText(versions());
    auto* buttons = new QDialogButtonBox;
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"aboutClose"_s);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setHorizontalSpacing(20);
    layout->setVerticalSpacing(12);
    layout->addWidget(picture, 0, 0, 4, 1, Qt::AlignTop);
    layout->addWidget(new widgets::Label(tr("Holdfast"), theme::Role::Page), 0, 1);
    layout->addWidget(paragraph(tr("Backs up SQLite databases while they are in use, and proves "
                                   "that every backup can be restored.")),
                      1, 1);
    layout->addWidget(technical, 2, 1);
    layout->addWidget(paragraph(tr("Free software under the Apache License 2.0, without any "
                                   "warranty.")),
                      3, 1);
    layout->addWidget(buttons, 4, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    setMinimumWidth(kWidth);
    close->setFocus();
}

} // namespace ui::shell
