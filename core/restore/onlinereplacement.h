#pragma once

#include "core/base/jobcontext.h"
#include "core/restore/online.h"
#include "core/restore/record.h"

#include <chrono>
#include <optional>

namespace core::restore {

struct OnlineReplacementSpec
{
    Record record{}; ///< as for a Replacement
    QString root{};
    QString index{};
    std::chrono::milliseconds wait{10'000};
};

/// One exchange of the content of a database that stays open in its applications. The state before
/// is kept under the very lock under which it is replaced, so that no commit is between the two.
class OnlineReplacement
{
public:
    static Result<OnlineReplacement> begin(const OnlineReplacementSpec& spec,
                                           const JobContext& job);
    OnlineReplacement(OnlineReplacement&&) noexcept;
    OnlineReplacement& operator=(OnlineReplacement&&) = delete;
    ~OnlineReplacement();

    /// Keeps the state and replaces it by the content of `image`, a database file at rest. Errors:
    /// as replaceContent(), and nothing is changed then; CommitUnsure: the next start tells.
    /// `onKept` is told once the state is safe.
    Result<OnlineReplaced> run(const QString& image, const std::function<void()>& onKept,
                               const JobContext& job);
    [[nodiscard]] bool replaced() const { return m_replaced; }

    /// Brings the kept state back. Errors: RollbackFailed.
    Result<> putBack(const JobContext& job);
    Result<> end(RecordState state, const QString& message, const std::vector<Step>& steps);
    /// Nothing is kept of it any more; once it is replaced, it cannot be undone.
    void abandon() noexcept;

    [[nodiscard]] const Record& record() const { return m_record; }

private:
    OnlineReplacement(OnlineReplacementSpec spec, Record record, FileLock lock);
    Result<> keep(const JobContext& job);
    Result<bool> arrivedDespite(const Error& failure, const JobContext& job);

    OnlineReplacementSpec m_spec;
    Record m_record;
    std::optional<FileLock> m_lock;
    bool m_replaced = false;
    bool m_ended = false;
};

} // namespace core::restore
