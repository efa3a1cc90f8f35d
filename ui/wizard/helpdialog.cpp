#include "ui/wizard/helpdialog.h"

#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::wizard {

namespace {

constexpr int kWidth = 480;

} // namespace

HelpDialog::HelpDialog(const QString& title, const QStringList& paragraphs, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"wizardHelpDialog"_s);
    setWindowTitle(tr("Help"));
    auto* buttons = new QDialogButtonBox;
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"helpClose"_s);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(new widgets::Label(title, theme::Role::Title));
    for (const QString& paragraph : paragraphs) {
        auto* label = new widgets::Label(paragraph, theme::Role::Body, widgets::Ink::Secondary);
        label->setWordWrap(true);
        label->setSelectable();
        label->setFocusPolicy(Qt::NoFocus);
        layout->addWidget(label);
    }
    layout->addSpacing(4);
    layout->addWidget(buttons);
    setFixedSize(kWidth, layout->heightForWidth(kWidth));
    close->setFocus();
}

} // namespace ui::wizard
