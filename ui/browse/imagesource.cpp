#include "ui/browse/imagesource.h"

#include "ui/jobs/progressmailbox.h"
#include "ui/jobs/reader.h"

using namespace Qt::StringLiterals;

namespace ui::browse {

namespace {

using core::rows::TableKind;

constexpr std::chrono::milliseconds kBetweenSamples{100};

} // namespace

ImageSource::ImageSource(const jobs::Engine& engine, const core::vault::Backup& backup,
                         QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_backup(backup)
    , m_mailbox(std::make_shared<jobs::ProgressMailbox>())
{
    m_sampler.setInterval(kBetweenSamples);
    connect(&m_sampler, &QTimer::timeout, this, [this] {
        if (const auto progress = m_mailbox->take())
            Q_EMIT progressed(*progress);
    });
}

ImageSource::~ImageSource()
{
    m_stop.request_stop();
}

void ImageSource::open()
{
    m_sampler.start();
    m_engine.reader.read(
        this, u"image"_s,
        [backup = m_backup, workshop = m_engine.workshop, stop = m_stop.get_token(),
         mailbox = m_mailbox] {
            return core::jobs::openImage(backup, workshop, core::JobContext{stop, *mailbox});
        },
        [this](const core::Result<SharedImage>& image) {
            m_sampler.stop();
            if (!image)
                return Q_EMIT failed(image.error());
            m_image = *image;
            takeManifest();
            Q_EMIT opened();
            countNext();
        });
}

void ImageSource::takeManifest()
{
    if (m_backup.manifest) {
        for (const auto& table : m_backup.manifest->tables)
            m_rows.emplace(table.name, table.rows);
    }
    for (const auto& table : m_image->tables) {
        // To count a view is to work it out: that is left until somebody wants to see it.
        if (table.kind != TableKind::View && !m_rows.contains(table.name))
            m_uncounted << table.name;
    }
}

void ImageSource::countNext()
{
    if (m_uncounted.isEmpty())
        return;
    const QString table = m_uncounted.takeFirst();
    m_engine.reader.read(
        this, u"count"_s,
        [image = m_image, table, stop = m_stop.get_token()] {
            core::NoProgress unseen;
            return core::jobs::countRows(*image, table, core::JobContext{stop, unseen});
        },
        [this, table](const core::Result<qint64>& rows) {
            m_rows.insert_or_assign(table, rows);
            Q_EMIT counted(table);
            countNext();
        });
}

std::optional<qint64> ImageSource::rowsOf(const QString& table) const
{
    const auto found = m_rows.find(table);
    return found != m_rows.end() && found->second ? std::optional(*found->second) : std::nullopt;
}

std::optional<core::Error> ImageSource::problemOf(const QString& table) const
{
    const auto found = m_rows.find(table);
    return found != m_rows.end() && !found->second ? std::optional(found->second.error())
                                                   : std::nullopt;
}

void ImageSource::setRows(const QString& table, qint64 rows)
{
    if (rowsOf(table) == rows)
        return;
    m_rows.insert_or_assign(table, rows);
    Q_EMIT counted(table);
}

} // namespace ui::browse
