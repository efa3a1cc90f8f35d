#include "ui/backups/copyfield.h"

#include "ui/theme/icons.h"
#include "ui/widgets/elidedlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui::backups {

namespace {

constexpr int kButton = 24; ///< the least that can be hit

} // namespace

CopyField::CopyField(const QString& what, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_value(new widgets::ElidedLabel({}, theme::Role::MonoSmall, widgets::Ink::Secondary))
{
    auto* title = new widgets::Label(what, theme::Role::Caption, widgets::Ink::Caption);
    title->setMinimumWidth(QFontMetrics(title->font()).horizontalAdvance(u"SHA-256  "_s));
    auto* copy = new QToolButton;
    copy->setObjectName(name);
    copy->setAutoRaise(true);
    copy->setIcon(theme::icon(u"copy"_s));
    copy->setToolTip(tr("Copy %1").arg(what));
    copy->setAccessibleName(copy->toolTip());
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setFixedSize(kButton, kButton);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addWidget(m_value, 1);
    layout->addWidget(copy);
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_value->text()); });
}

void CopyField::setValue(const QString& value)
{
    m_value->setText(value);
    setVisible(!value.isEmpty());
}

} // namespace ui::backups
