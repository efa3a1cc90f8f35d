#pragma once

#include <QComboBox>

namespace ui::verify {

class SubjectModel;
class VerifyPresenter;

/// Chooses what the report is about.
class SubjectChooser final : public QComboBox
{
    Q_OBJECT

public:
    /// `presenter` must outlive this.
    explicit SubjectChooser(VerifyPresenter& presenter, QWidget* parent = nullptr);

private:
    void showSubjects();

    VerifyPresenter& m_presenter;
    SubjectModel* m_model;
};

} // namespace ui::verify
