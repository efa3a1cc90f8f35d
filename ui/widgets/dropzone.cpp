#include "ui/widgets/dropzone.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::widgets {

namespace {

constexpr int kSide = 28;
constexpr int kIcon = 40;
constexpr int kGap = 20;
constexpr int kHeight = 116;

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && !QFileInfo(url.toLocalFile()).isDir())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

DropZone::DropZone(QWidget* parent)
    : QFrame(parent)
    , m_title(new Label({}, theme::Role::Title))
    , m_hint(new Label({}, theme::Role::Body, Ink::Secondary))
    , m_choose(new QPushButton(theme::icon(u"folder"_s), {}))
{
    m_choose->setObjectName(u"dropChoose"_s);
    m_title->setWordWrap(true);
    m_hint->setWordWrap(true);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_hint);
    words->addStretch(1);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSide, 12, kSide, 12);
    layout->setSpacing(kGap);
    layout->addSpacing(kIcon + kGap); // an item, not a margin: only items are mirrored
    layout->addLayout(words, 1);
    layout->addWidget(m_choose, 0, Qt::AlignVCenter);
    setMinimumHeight(kHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setAcceptDrops(true);
    setTitle(tr("Drop a SQLite database here"));
    setHint(tr("A file that ends in .db, .sqlite or .sqlite3. It is only read, never changed."));
    setButtonText(tr("Choose a file…"));
    connect(m_choose, &QPushButton::clicked, this, &DropZone::chooseRequested);
}

void DropZone::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void DropZone::setHint(const QString& hint)
{
    m_hint->setText(hint);
    setAccessibleDescription(hint);
}

void DropZone::setButtonText(const QString& words)
{
    m_choose->setText(words);
}

void DropZone::dragEnterEvent(QDragEnterEvent* event)
{
    if (localFiles(*event->mimeData()).isEmpty())
        return;
    // The file stays where it is, whatever the file manager had in mind.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setHighlighted(true);
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*)
{
    setHighlighted(false);
}

void DropZone::dropEvent(QDropEvent* event)
{
    setHighlighted(false);
    const QStringList files = localFiles(*event->mimeData());
    if (files.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesDropped(files);
}

void DropZone::setHighlighted(bool highlighted)
{
    m_highlighted = highlighted;
    update();
}

void DropZone::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    QPainter painter(this);
    const QColor calm = theme::mix(tokens.window, tokens.surface, 0.55);
    theme::box(painter, rect(),
               {.radius = theme::kPanelRadius, .fill = m_highlighted ? tokens.select : calm});

    QPen dashes(m_highlighted ? tokens.focus : tokens.control, m_highlighted ? 2 : 1.5);
    dashes.setDashPattern({5, 4});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(dashes);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::kPanelRadius,
                            theme::kPanelRadius);

    const QRect icon(kSide, (height() - kIcon) / 2, kIcon, kIcon);
    theme::drawIcon(painter, u"drop"_s, QStyle::visualRect(layoutDirection(), rect(), icon),
                    tokens.accentText);
}

} // namespace ui::widgets
