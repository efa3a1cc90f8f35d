#include "ui/dialogs/asker.h"

#include "ui/theme/roles.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui::dialogs {

namespace {

QMessageBox* makeBox(QWidget* parent, const QString& title, const QString& text)
{
    auto* box = new QMessageBox(parent);
    box->setObjectName(u"messageBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText); // it holds names of files
    box->setText(text);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return box;
}

} // namespace

void DialogAsker::ask(QWidget* parent, const Question& question, std::function<void()> accepted)
{
    QMessageBox* box = makeBox(parent, question.title, question.text);
    box->setInformativeText(question.explanation);
    for (QLabel* label : box->findChildren<QLabel*>()) // not told by the box
        label->setTextFormat(Qt::PlainText);
    auto* accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    accept->setObjectName(u"acceptButton"_s);
    if (question.isDestructive)
        theme::setDanger(accept);
    auto* reject = box->addButton(question.reject, QMessageBox::RejectRole);
    reject->setObjectName(u"rejectButton"_s);
    box->setDefaultButton(reject);
    box->setEscapeButton(reject);
    QObject::connect(accept, &QPushButton::clicked, parent, std::move(accepted));
    box->open();
}

} // namespace ui::dialogs
