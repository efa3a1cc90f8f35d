#include "ui/browse/valuepanel.h"

#include "ui/facts/celltext.h"
#include "ui/browse/valuetext.h"
#include "ui/jobs/progresstext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::browse {

namespace {

using core::rows::Value;
using core::rows::ValueType;

QString sizeOf(qint64 bytes)
{
    return jobs::sizeText(core::ByteCount(bytes));
}

bool hasBytes(const Value& value)
{
    return value.type == ValueType::Text || value.type == ValueType::Blob;
}

} // namespace

ValuePanel::ValuePanel(QWidget* parent)
    : QWidget(parent)
    , m_name(new widgets::ElidedLabel({}, theme::Role::Strong))
    , m_facts(new widgets::ElidedLabel({}, theme::Role::Caption, widgets::Ink::Caption))
    , m_look(new QComboBox)
    , m_text(new QPlainTextEdit)
{
    setObjectName(u"valuePanel"_s);
    m_name->setObjectName(u"valueName"_s);
    m_facts->setObjectName(u"valueFacts"_s);
    m_look->setObjectName(u"valueLook"_s);
    m_look->setAccessibleName(tr("Show the value as"));
    m_look->view()->setObjectName(u"valueLookList"_s);
    m_look->view()->setAccessibleName(m_look->accessibleName());
    m_text->setObjectName(u"valueText"_s);
    m_text->setAccessibleName(tr("Selected value"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(theme::font(theme::Role::Mono));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name);
    head->addWidget(m_facts, 1);
    head->addWidget(m_look);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(13, 8, 13, 11);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    connect(m_look, &QComboBox::currentIndexChanged, this, &ValuePanel::showValue);
    clear();
}

void ValuePanel::clear()
{
    m_value.reset();
    m_name->setText(tr("No value selected"));
    m_facts->setText(tr("Select a value in the table to see all of it."));
    m_look->hide();
    m_text->clear();
    m_text->setEnabled(false);
}

void ValuePanel::setValue(const QString& column, const Value& value)
{
    m_value = value;
    m_name->setText(column);
    m_facts->setText(factsText());
    m_text->setEnabled(true);
    makeLooks(value.type == ValueType::Text && !value.isCut() && prettyJson(value.bytes));
    showValue();
}

void ValuePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this); // the line between the table and this
    theme::hline(painter, 0, width(), 0, theme::tokensFor(this).border);
}

QString ValuePanel::factsText() const
{
    if (!hasBytes(*m_value))
        return facts::typeText(*m_value);
    //: %1 is a kind of value ("Text"), %2 a size ("8.0 MiB").
    const QString facts = tr("%1, %2").arg(facts::typeText(*m_value), sizeOf(m_value->size));
    if (!m_value->isCut())
        return facts;
    //: %1 is what a value is ("Text, 8.0 MiB"), %2 a size.
    return tr("%1; its first %2 are shown").arg(facts, sizeOf(m_value->bytes.size()));
}

void ValuePanel::makeLooks(bool hasJson)
{
    const QSignalBlocker blocker(m_look);
    m_look->clear();
    m_look->setVisible(hasBytes(*m_value));
    //: How a value is shown.
    m_look->addItem(tr("Text"), static_cast<int>(Look::Text));
    if (hasJson)
        //: How a value is shown.
        m_look->addItem(tr("JSON"), static_cast<int>(Look::Json));
    //: How a value is shown: its bytes, in hexadecimal digits.
    m_look->addItem(tr("Bytes"), static_cast<int>(Look::Bytes));
    const Look first = m_value->type == ValueType::Blob ? Look::Bytes
        : hasJson                                       ? Look::Json
                                                        : Look::Text;
    m_look->setCurrentIndex(m_look->findData(static_cast<int>(first)));
}

void ValuePanel::showValue()
{
    if (!m_value)
        return;
    if (!hasBytes(*m_value))
        return m_text->setPlainText(facts::cellText(*m_value));
    switch (static_cast<Look>(m_look->currentData().toInt())) {
    case Look::Text: m_text->setPlainText(QString::fromUtf8(m_value->bytes)); break;
    case Look::Json: m_text->setPlainText(prettyJson(m_value->bytes).value_or(QString())); break;
    case Look::Bytes: m_text->setPlainText(hexText(m_value->bytes)); break;
    }
}

} // namespace ui::browse
