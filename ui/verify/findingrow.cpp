#include "ui/verify/findingrow.h"

#include "core/proof/reportsummary.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/roles.h"
#include "ui/theme/status.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statusicon.h"
#include "ui/widgets/technicaltext.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace ui::verify {

namespace {

using core::proof::NextStep;
using Way = FindingRow::Way;
using widgets::Ink;
using widgets::Label;

constexpr int kSign = 17;
constexpr int kSide = 10; ///< as far in as the title of the panel
constexpr int kArrow = 14;
constexpr int kArrowGap = 4;
constexpr int kToStep = 12; ///< from the advice to its button

/// Leads from what is to what can be done.
class Arrow final : public QWidget
{
public:
    Arrow() { setFixedSize(kArrow, std::max(kArrow, theme::lineHeight(theme::Role::Caption))); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        theme::drawIcon(painter, isRightToLeft() ? u"arrow-left"_s : u"arrow-right"_s,
                        QRectF(0, (height() - kArrow) / 2.0, kArrow, kArrow),
                        theme::tokensFor(this).text2);
    }
};

theme::Status statusOf(core::vault::Severity severity)
{
    switch (severity) {
    case core::vault::Severity::Damage: return theme::Status::Error;
    case core::vault::Severity::CannotJudge: return theme::Status::CannotJudge;
    case core::vault::Severity::Note: break;
    }
    return theme::Status::Note;
}

/// What the program can do by itself, show or prepare. The other steps are those of a person.
Way wayOf(core::proof::NextStep step)
{
    switch (step) {
    case NextStep::UseNewestGood: return Way::ShowGood;
    case NextStep::RestoreNewestGood: return Way::RestoreGood;
    case NextStep::RestoreTables: return Way::RestoreTables;
    case NextStep::BackUpAgain: return Way::BackUp;
    case NextStep::RebuildIndex: return Way::CopySql;
    case NextStep::LookAtRows: return Way::ShowRows;
    case NextStep::None:
    case NextStep::Salvage:
    case NextStep::ProvideExtension:
    case NextStep::Compact: break;
    }
    return Way::None;
}

QString wordsFor(Way way)
{
    switch (way) {
    case Way::None: break;
    case Way::ShowGood: return FindingRow::tr("Show backup");
    case Way::RestoreGood:
    case Way::RestoreTables: return FindingRow::tr("Restore…");
    case Way::ShowRows: return FindingRow::tr("Show rows");
    case Way::BackUp: return FindingRow::tr("Back up now");
    case Way::CopySql: return FindingRow::tr("Copy SQL");
    }
    return {};
}

Label* words(const QString& sentence, theme::Role role, Ink ink)
{
    auto* label = new Label(sentence, role, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

FindingRow::FindingRow(const core::proof::ReportFinding& finding, QWidget* parent)
    : QFrame(parent)
    , m_pages(finding.finding.pages)
{
    setObjectName(u"finding"_s);
    setFocusPolicy(Qt::StrongFocus);
    //: %1 is how bad it is, %2 what was found.
    setAccessibleName(tr("%1: %2").arg(core::proof::severityWord(finding.severity), finding.title));
    setAccessibleDescription(QStringList{finding.meaning, finding.advice}.join(u' ').trimmed());
    addWords(finding);
    addDetails(finding.detail);
}

void FindingRow::addWords(const core::proof::ReportFinding& finding)
{
    auto* sign = new widgets::StatusIcon(kSign);
    sign->setStatus(statusOf(finding.severity));
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(words(finding.title, theme::Role::Strong, Ink::Primary));
    if (!finding.meaning.isEmpty())
        column->addWidget(words(finding.meaning, theme::Role::Caption, Ink::Secondary));
    if (!finding.advice.isEmpty())
        column->addLayout(makeAdvice(finding));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(kSide, 7, kSide, 7);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(1, 1);
    layout->addWidget(sign, 0, 0, Qt::AlignTop);
    layout->addLayout(column, 0, 1);
}

/// What can be done here is a button; the rest is only said.
QLayout* FindingRow::makeAdvice(const core::proof::ReportFinding& finding)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(kArrowGap);
    line->addWidget(new Arrow, 0, Qt::AlignTop);
    line->addWidget(words(finding.advice, theme::Role::Caption, Ink::Primary), 1);
    m_way = wayOf(finding.step);
    if (m_way == Way::None)
        return line;
    m_step = new QPushButton(wordsFor(m_way));
    m_step->setToolTip(Qt::convertFromPlainText(finding.sql)); // names may look like tags
    m_step->setObjectName(u"findingStep"_s);
    //: %1 is what a button does, %2 the finding it is for.
    m_step->setAccessibleName(tr("%1: %2").arg(m_step->text(), accessibleName()));
    m_step->setAutoDefault(false);
    m_step->hide(); // until it is known that it can be done
    theme::setLink(m_step);
    connect(m_step, &QPushButton::clicked, this, &FindingRow::takeWay);
    line->addSpacing(kToStep - kArrowGap);
    line->addWidget(m_step, 0, Qt::AlignBottom);
    return line;
}

void FindingRow::offer(bool isPossible)
{
    if (m_step != nullptr)
        m_step->setVisible(isPossible);
}

/// What is copied is seen nowhere else.
void FindingRow::takeWay()
{
    if (m_way == Way::CopySql)
        m_step->setText(tr("Copied"));
    Q_EMIT wayTaken(m_way);
}

void FindingRow::addDetails(const QString& detail)
{
    if (detail.isEmpty())
        return;
    m_toggle = new QPushButton(tr("Details"));
    m_toggle->setObjectName(u"findingDetails"_s);
    //: %1 is a finding, such as "Error: pages 3,127 and 3,128 are damaged".
    m_toggle->setAccessibleName(tr("Details: %1").arg(accessibleName()));
    m_toggle->setCheckable(true);
    m_toggle->setAutoDefault(false);
    theme::setLink(m_toggle);
    m_detail = new widgets::TechnicalText;
    m_detail->setText(detail);
    m_detail->hide();
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->addWidget(m_toggle, 1, 1, Qt::AlignLeft);
    grid->addWidget(m_detail, 2, 0, 1, 2);
    connect(m_toggle, &QPushButton::toggled, this, [this](bool shown) {
        m_detail->setVisible(shown);
        m_toggle->setText(shown ? tr("Hide details") : tr("Details"));
    });
}

void FindingRow::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

void FindingRow::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    QPainter painter(this);
    if (m_selected) {
        painter.fillRect(rect(), tokens.select);
        const int bar = 3;
        painter.fillRect(isRightToLeft() ? width() - bar : 0, 0, bar, height(), tokens.marker);
    } else {
        theme::hline(painter, kSide, width() - kSide, height() - theme::hair(painter), tokens.line);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        theme::focusRing(painter, rect(), theme::kControlRadius);
}

void FindingRow::mousePressEvent(QMouseEvent* event)
{
    QFrame::mousePressEvent(event);
    Q_EMIT chosen();
}

void FindingRow::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    update();
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        Q_EMIT chosen();
}

void FindingRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: Q_EMIT stepRequested(-1); return;
    case Qt::Key_Down: Q_EMIT stepRequested(1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_toggle != nullptr)
            m_toggle->toggle();
        return;
    default: QFrame::keyPressEvent(event);
    }
}

} // namespace ui::verify
