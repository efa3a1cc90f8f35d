#pragma once

#include "core/base/progress.h"
#include "core/rows/rowquery.h"
#include "ui/browse/rowfeed.h"
#include "ui/browse/rowmodel.h"
#include "ui/jobs/engine.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace ui::browse {

/// Which rows of which table are shown, and what is known of them. Rows in another order, or other
/// rows, are shown when they are there; until then those before stay.
class RowsPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit RowsPresenter(const jobs::Engine& engine, QObject* parent = nullptr);
    ~RowsPresenter() override;

    void setImage(const SharedImage& image) { m_image = image; }
    /// `rows`: how many it has, as somebody counted them.
    void showTable(const QString& table, std::optional<qint64> rows);
    void setSort(const std::optional<core::rows::Sort>& sort);
    void setFilter(const std::optional<core::rows::Filter>& filter);
    /// Ends what is being sorted or searched; what is shown stays.
    void stop();

    [[nodiscard]] const QString& table() const { return m_table; }
    [[nodiscard]] const core::rows::RowQuery& query() const { return m_query; }
    [[nodiscard]] RowModel& model() { return m_model; }
    [[nodiscard]] const RowModel& model() const { return m_model; }
    /// Of the rows that are shown; none while there are none.
    [[nodiscard]] RowFeed* feed() const { return m_feed.get(); }
    /// What those rows are, to write them to a file.
    [[nodiscard]] core::rows::RowSource source() const;
    [[nodiscard]] const SharedImage& image() const { return m_image; }

    /// Another order is being made, or rows are looked for.
    [[nodiscard]] bool isWorking() const { return m_next != nullptr; }
    [[nodiscard]] bool isSorting() const;
    /// It takes so long that it is worth a word.
    [[nodiscard]] bool isLate() const { return m_isLate; }
    [[nodiscard]] const std::optional<core::Progress>& progress() const { return m_progress; }
    [[nodiscard]] const std::optional<core::Error>& error() const { return m_error; }

Q_SIGNALS:
    void tableChanged();
    /// What is shown is that of another feed.
    void rowsReplaced();
    /// How many rows there are, how far the work is, what went wrong.
    void stateChanged();

private:
    using OwnedFeed = std::unique_ptr<RowFeed>;

    void begin();
    void takeNextWhenReady();
    void fail(const core::Error& error);
    void setWorking(OwnedFeed next);

    const jobs::Engine& m_engine;
    SharedImage m_image;
    QString m_table;
    std::optional<qint64> m_rows;
    core::rows::RowQuery m_query;
    OwnedFeed m_feed;
    OwnedFeed m_next;
    RowModel m_model; // after the feeds: it lets go of them first
    std::optional<core::Progress> m_progress;
    std::optional<core::Error> m_error;
    QTimer m_lateness;
    bool m_isLate = false;
};

} // namespace ui::browse
