#include "ui/theme/roles.h"

#include <QPushButton>

namespace ui::theme {

namespace {

constexpr auto kRole = "holdfastRole";
constexpr auto kCorners = "holdfastCorners";
constexpr auto kLeading = "holdfastLeading";

void setRole(QPushButton* button, ButtonRole role)
{
    button->setProperty(kRole, static_cast<int>(role));
    button->setFont(font(role == ButtonRole::Primary ? Role::Strong : Role::Body));
    if (role == ButtonRole::Link)
        button->setCursor(Qt::PointingHandCursor);
    button->updateGeometry();
    button->update();
}

Corners mirrored(Corners corners)
{
    Corners turned;
    turned.setFlag(Corner::TopLeft, corners.testFlag(Corner::TopRight));
    turned.setFlag(Corner::TopRight, corners.testFlag(Corner::TopLeft));
    turned.setFlag(Corner::BottomLeft, corners.testFlag(Corner::BottomRight));
    turned.setFlag(Corner::BottomRight, corners.testFlag(Corner::BottomLeft));
    return turned;
}

} // namespace

void setPrimary(QPushButton* button)
{
    setRole(button, ButtonRole::Primary);
}

void setDanger(QPushButton* button)
{
    setRole(button, ButtonRole::Danger);
}

void setLink(QPushButton* button)
{
    setRole(button, ButtonRole::Link);
}

void setQuiet(QPushButton* button)
{
    setRole(button, ButtonRole::Quiet);
}

void setLeading(QPushButton* button)
{
    button->setProperty(kLeading, true);
    button->update();
}

void setCorners(QPushButton* button, Corners corners)
{
    button->setProperty(kCorners, corners.toInt());
    button->update();
}

ButtonRole buttonRole(const QWidget* widget)
{
    const QVariant role = widget != nullptr ? widget->property(kRole) : QVariant();
    if (role.isValid())
        return static_cast<ButtonRole>(role.toInt());
    const auto* button = qobject_cast<const QPushButton*>(widget);
    return button != nullptr && button->isFlat() ? ButtonRole::Quiet : ButtonRole::Normal;
}

Corners buttonCorners(const QWidget* widget)
{
    const QVariant property = widget != nullptr ? widget->property(kCorners) : QVariant();
    if (!property.isValid())
        return kAllCorners;
    const Corners corners = Corners::fromInt(property.toUInt());
    return widget->layoutDirection() == Qt::RightToLeft ? mirrored(corners) : corners;
}

bool isLeading(const QWidget* widget)
{
    return widget != nullptr && widget->property(kLeading).toBool();
}

} // namespace ui::theme
