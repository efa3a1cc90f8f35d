#pragma once

#include "core/jobs/properties.h"

#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace ui::widgets {
class FieldNote;
}

namespace ui::properties {

using Problems = std::vector<core::jobs::PropertyProblem>;

/// Fields below each other: a label before each, and below it what is said of it.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget* parent = nullptr);

    [[nodiscard]] bool hasAnyOf(const Problems& problems) const;
    /// Gives the notes the height that they need at this width, also while nobody sees them.
    void fitTo(int width);

Q_SIGNALS:
    void edited();

protected:
    /// `buddy` is what the label's letter leads to: `field`, or a part of it. The problems of
    /// `property` are said in the note.
    widgets::FieldNote* addField(const QString& label, QWidget* field, QWidget* buddy,
                                 std::optional<core::jobs::PropertyField> property = {});
    /// The problems of another field that stands in the same row are said there too.
    void sayIn(widgets::FieldNote* note, core::jobs::PropertyField property)
    {
        m_noteOf.emplace(property, note);
    }
    /// Says what is wrong with each field; false for a field that has no note, or no problem.
    bool showProblem(core::jobs::PropertyField property, const Problems& problems);

    static QLineEdit* makeField(const QString& name, const QString& text,
                                const QString& placeholder);
    static QPushButton* makeButton(const QString& name, const QString& words);
    /// A field with a button at its end.
    static QWidget* beside(QWidget* field, QPushButton* button);
    /// A short field, and another with a label of its own.
    static QWidget* inOneRow(QLineEdit* field, const QString& label, QLineEdit* other);

private:
    QGridLayout* m_grid;
    std::vector<widgets::FieldNote*> m_notes;
    std::map<core::jobs::PropertyField, widgets::FieldNote*> m_noteOf;
};

} // namespace ui::properties
