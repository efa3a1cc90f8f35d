#include "ui/widgets/technicaltext.h"

#include "core/language/isolation.h"
#include "ui/theme/icons.h"
#include "ui/theme/roles.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::widgets {

namespace {

constexpr int kMostLines = 8;

int heightOf(const QPlainTextEdit& edit)
{
    const int lines = std::clamp(edit.document()->lineCount(), 1, kMostLines);
    const int margins =
        2 * (static_cast<int>(edit.document()->documentMargin()) + edit.frameWidth());
    return lines * edit.fontMetrics().lineSpacing() + margins + 2;
}

} // namespace

TechnicalText::TechnicalText(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit)
    , m_copy(new QPushButton(theme::icon(u"copy"_s), tr("Copy")))
{
    m_edit->setObjectName(u"technicalText"_s);
    m_edit->setReadOnly(true);
    m_edit->setTabChangesFocus(true);
    m_edit->setFont(theme::font(theme::Role::Mono));
    m_edit->setAccessibleName(tr("Technical details"));
    m_copy->setObjectName(u"copyTechnicalText"_s);
    m_copy->setAccessibleName(tr("Copy the technical details"));
    m_copy->setAutoDefault(false);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(core::language::withoutIsolation(text()));
    });
}

void TechnicalText::setText(const QString& text)
{
    m_edit->setPlainText(text);
    m_edit->setFixedHeight(heightOf(*m_edit));
}

QString TechnicalText::text() const
{
    return m_edit->toPlainText();
}

} // namespace ui::widgets
