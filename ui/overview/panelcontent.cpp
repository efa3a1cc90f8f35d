#include "ui/overview/panelcontent.h"

#include "ui/widgets/label.h"
#include "ui/widgets/statusicon.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui::overview {

namespace {

constexpr int kSign = 16;
constexpr auto kPatience = 300ms;

} // namespace

PanelContent::PanelContent(QWidget* content, int side, QWidget* parent)
    : QStackedWidget(parent)
    , m_content(content)
    , m_blank(new QWidget)
    , m_sign(new widgets::StatusIcon(kSign))
    , m_sentence(new widgets::Label({}, theme::Role::Body, widgets::Ink::Secondary))
    , m_words(makeWords(side))
{
    for (QWidget* part : {m_blank, m_content, m_words})
        addWidget(part);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_sign->hide();
        showWords(tr("Reading…"));
    });
}

QWidget* PanelContent::makeWords(int side)
{
    m_sentence->setWordWrap(true);
    m_sentence->setSelectable();
    m_sentence->setObjectName(u"panelSentence"_s);
    auto* words = new QWidget;
    auto* layout = new QHBoxLayout(words);
    layout->setContentsMargins(side, 2, side, 2);
    layout->setSpacing(8);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(m_sentence, 1, Qt::AlignTop);
    return words;
}

void PanelContent::showContent()
{
    m_patience.stop();
    setCurrentWidget(m_content);
}

void PanelContent::showReading()
{
    if (!m_patience.isActive())
        m_patience.start();
}

void PanelContent::showEmpty(const QString& sentence)
{
    m_sign->hide();
    showWords(sentence);
}

void PanelContent::showProblem(const QString& sentence)
{
    m_sign->setStatus(theme::Status::Error);
    m_sign->show();
    showWords(sentence);
}

void PanelContent::showWords(const QString& sentence)
{
    m_patience.stop();
    m_sentence->setText(sentence);
    setCurrentWidget(m_words);
}

} // namespace ui::overview
