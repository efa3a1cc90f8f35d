#include "ui/widgets/fieldnote.h"

#include "ui/widgets/label.h"
#include "ui/widgets/statusicon.h"

#include <QHBoxLayout>

namespace ui::widgets {

namespace {

constexpr int kIcon = 16;

} // namespace

FieldNote::FieldNote(QWidget* parent)
    : QWidget(parent)
    , m_icon(new StatusIcon(kIcon))
    , m_words(new Label({}, theme::Role::Caption, Ink::Secondary))
{
    m_words->setWordWrap(true);
    // The layout may leave it as high as its words were in a narrower field.
    m_words->setAlignment((m_words->alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignTop);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
    setNote({});
}

void FieldNote::setNote(const QString& words, std::optional<theme::Status> status)
{
    m_words->setText(words);
    m_words->setInk(status ? Ink::Primary : Ink::Secondary);
    m_icon->setVisible(status.has_value());
    if (status)
        m_icon->setStatus(*status);
    setVisible(!words.isEmpty());
    fit();
}

void FieldNote::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FieldNote::fit()
{
    if (m_words->text().isEmpty())
        return;
    setFixedHeight(layout()->heightForWidth(width()));
    layout()->setGeometry(rect()); // a size that is taken while it is being shown has no event
}

QString FieldNote::words() const
{
    return m_words->text();
}

} // namespace ui::widgets
