#include "ui/restore/methodpanel.h"

#include "ui/restore/commandfields.h"
#include "ui/theme/paint.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui::restore {

namespace {

constexpr int kHeaderLines = 2;

} // namespace

MethodPanel::MethodPanel(QWidget* parent)
    : Panel(tr("How it is done"), parent)
    , m_grid(new QGridLayout)
    , m_swap(new QRadioButton(tr("Re&place the file, while no program has it open")))
    , m_online(new QRadioButton(tr("Replace the content while it is in &use, in one transaction")))
    , m_backUp(new QCheckBox(tr("Take a &first backup afterwards")))
{
    setObjectName(u"methodPanel"_s);
    m_swap->setObjectName(u"methodSwap"_s);
    m_swap->setChecked(true);
    m_online->setObjectName(u"methodOnline"_s);
    m_backUp->setObjectName(u"backUpAfter"_s);
    m_backUp->setChecked(true);
    arrange();
    connectAll();
    showHeaders();
    setFocusProxy(m_swap);
}

void MethodPanel::arrange()
{
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_swap, 0, 0, 1, 2);
    m_grid->addWidget(m_online, 1, 0, 1, 2);
    m_commands = new CommandFields(*m_grid, this);
    m_probe = CommandFields::addField(*m_grid, u"probeTarget"_s, tr("Ask &whether it works:"),
                                      tr("A web address that must answer, or a command"));
    addHeaders();
    m_grid->addWidget(m_backUp, m_grid->rowCount(), 0, 1, 2);
    body()->addLayout(m_grid);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void MethodPanel::addHeaders()
{
    auto* words = new QLabel(tr("Request &headers:"));
    words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    words->setContentsMargins(0, 5, 0, 0);
    m_headers = new QPlainTextEdit;
    m_headers->setObjectName(u"probeHeaders"_s);
    m_headers->setAccessibleName(tr("Request headers, one a line"));
    m_headers->setTabChangesFocus(true);
    m_headers->setPlaceholderText(tr("One a line: Authorization: env:DISPATCH_KEY"));
    m_headers->setFixedHeight(kHeaderLines * theme::lineHeight(theme::Role::Body) + 12);
    words->setBuddy(m_headers);
    auto* hint = new widgets::Label(
        tr("A value that is @FILE is read from that file, env:NAME from the environment. Secrets "
           "then stand in no configuration and in no log."),
        theme::Role::Caption, widgets::Ink::Secondary);
    hint->setWordWrap(true);
    const int row = m_grid->rowCount();
    m_grid->addWidget(words, row, 0, Qt::AlignTop);
    m_grid->addWidget(m_headers, row, 1);
    m_grid->addWidget(hint, row + 1, 1);
    m_headerParts = {words, m_headers, hint};
}

void MethodPanel::connectAll()
{
    connect(m_commands, &CommandFields::edited, this, &MethodPanel::edited);
    connect(m_probe, &QLineEdit::textEdited, this, [this] {
        m_probeEdited = true;
        showHeaders();
        Q_EMIT edited();
    });
    connect(m_headers, &QPlainTextEdit::textChanged, this, [this] {
        m_probeEdited = true;
        Q_EMIT edited();
    });
    connect(m_online, &QRadioButton::toggled, this, &MethodPanel::edited);
    connect(m_backUp, &QCheckBox::toggled, this, &MethodPanel::edited);
}

void MethodPanel::showHeaders()
{
    const bool isUrl = core::restore::Probe{.target = m_probe->text().trimmed()}.isUrl();
    for (QWidget* part : std::as_const(m_headerParts))
        part->setVisible(isUrl);
}

void MethodPanel::setDefaults(const core::jobs::RestoreSpec& spec)
{
    m_commands->setDefaults(spec.stop, spec.start);
    if (!m_probeEdited && spec.probe) {
        m_probeTimeout = spec.probe->timeout;
        m_probe->setText(spec.probe->target);
        const QSignalBlocker quiet(m_headers);
        m_headers->setPlainText(spec.probe->headers.join(u'\n'));
    }
    showHeaders();
}

QStringList MethodPanel::headers() const
{
    QStringList headers;
    for (const QString& line : m_headers->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            headers << line.trimmed();
    }
    return headers;
}

void MethodPanel::fill(core::jobs::RestoreSpec& spec) const
{
    using core::jobs::RestoreMethod;
    spec.method = m_online->isChecked() ? RestoreMethod::Online : RestoreMethod::Swap;
    spec.stop = m_commands->stop();
    spec.start = m_commands->start();
    if (m_probeEdited)
        spec.probe = core::restore::Probe{
            .target = m_probe->text().trimmed(), .headers = headers(), .timeout = m_probeTimeout};
    spec.backUpAfter = m_backUp->isChecked();
}

} // namespace ui::restore
