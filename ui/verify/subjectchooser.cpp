#include "ui/verify/subjectchooser.h"

#include "ui/verify/subjectmodel.h"

#include <QListView>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui::verify {

namespace {

constexpr int kLetters = 16; ///< that are seen: "Sun 28 Sep 02:00"

} // namespace

SubjectChooser::SubjectChooser(VerifyPresenter& presenter, QWidget* parent)
    : QComboBox(parent)
    , m_presenter(presenter)
    , m_model(new SubjectModel(this))
{
    setObjectName(u"reportSubject"_s);
    setAccessibleName(tr("What the report is about"));
    setToolTip(tr("What the report is about"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kLetters);
    setModel(m_model);
    setPlaceholderText(tr("No backup"));
    auto* list = new QListView;
    list->setObjectName(u"reportSubjectList"_s);
    list->setAccessibleName(accessibleName());
    list->setUniformItemSizes(true); // of thousands of backups none is measured
    setView(list);
    connect(this, &QComboBox::activated, this, [this](int row) {
        m_presenter.select(m_model->index(row).data(SubjectModel::TargetRole).toString());
    });
    connect(&presenter, &VerifyPresenter::subjectsChanged, this, &SubjectChooser::showSubjects);
    connect(&presenter, &VerifyPresenter::reportChanged, this, &SubjectChooser::showSubjects);
    showSubjects();
}

void SubjectChooser::showSubjects()
{
    const QSignalBlocker quiet(this); // nobody chose it here
    m_model->setSubjects({.database = m_presenter.isRead() ? m_presenter.database() : QString(),
                          .backups = m_presenter.backups(),
                          .freshness = m_presenter.listFreshness(),
                          .now = m_presenter.now(),
                          .ofDatabase = m_presenter.verdictOfDatabase()});
    setCurrentIndex(m_model->rowOf(m_presenter.target()));
    setEnabled(m_model->rowCount() > 0);
}

} // namespace ui::verify
