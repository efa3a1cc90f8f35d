#pragma once

#include "core/jobs/openimage.h"
#include "core/rows/writerows.h"
#include "ui/jobs/engine.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace ui::browse {

using SharedImage = std::shared_ptr<const core::jobs::OpenImage>;

/// The rows of one table in one order, read off the thread of the window one piece after the other:
/// what somebody waits for first, and in between where all the other rows are.
class RowFeed final : public QObject
{
    Q_OBJECT

public:
    /// `engine` must outlive this.
    RowFeed(const jobs::Engine& engine, SharedImage image, const core::rows::RowSource& source,
            QObject* parent = nullptr);
    /// What still runs is stopped; nobody waits for it.
    ~RowFeed() override;

    void start();

    [[nodiscard]] const core::rows::RowSource& source() const { return m_source; }
    /// False until opened().
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const core::rows::TableShape& shape() const { return m_shape; }
    [[nodiscard]] const core::rows::Extent& extent() const { return m_extent; }
    /// As many as are known, or as somebody counted before all of them are.
    [[nodiscard]] qint64 expectedRows() const;

    /// The last wish counts: it is what is seen now.
    void want(qint64 first, int count);
    using TakeValue = std::function<void(const core::Result<core::rows::Value>&)>;
    void wantWhole(const core::rows::Row& row, int column, qsizetype most, TakeValue take);
    using TakeText = std::function<void(const core::Result<QByteArray>&)>;
    void wantText(const std::vector<core::rows::RowRange>& ranges, const core::rows::TextLook& look,
                  qsizetype most, TakeText take);

Q_SIGNALS:
    void opened();
    void extentChanged();
    void rowsCame(const std::vector<core::rows::Row>& rows);
    /// Those that were wanted from there on cannot be read.
    void rowsFailed(qint64 first);
    void progressed(const core::Progress& progress);
    void failed(const core::Error& error);

private:
    struct Lane;

    template <class Look, class Take>
    void run(Look look, Take take);
    void next();
    void open();
    void fetch();
    void learn();
    void fail(const core::Error& error);
    void setExtent(const core::rows::Extent& extent);

    const jobs::Engine& m_engine;
    const core::rows::RowSource m_source;
    std::shared_ptr<Lane> m_lane; ///< used by what runs, one at a time
    std::stop_source m_stop;
    std::deque<std::function<void()>> m_tasks;
    std::optional<core::rows::RowRange> m_wish;
    core::rows::TableShape m_shape;
    core::rows::Extent m_extent;
    bool m_isOpen = false;
    bool m_isBusy = false;
    bool m_isBroken = false; ///< no more can be learnt
    QTimer m_sampler;
};

} // namespace ui::browse
