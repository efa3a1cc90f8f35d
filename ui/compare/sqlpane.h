#pragma once

#include "ui/compare/linediff.h"
#include "ui/diff/rowcopy.h"
#include "ui/widgets/panel.h"

#include <vector>

class QBoxLayout;
class QPlainTextEdit;

namespace ui::widgets {
class Label;
}

namespace ui::compare {

/// How a part of the schema is written on both sides: line beside line, those that differ marked.
class SqlPane final : public widgets::Panel
{
    Q_OBJECT

public:
    explicit SqlPane(QWidget* parent = nullptr);

    struct Texts
    {
        QString title{};
        QString subtitle{};
        QString first{}; ///< empty where that side has none
        QString second{};
    };
    void setTexts(const Texts& texts);
    void setTitles(const diff::SideTitles& titles);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QPlainTextEdit* makeText(const QString& name);
    [[nodiscard]] QWidget* makeSide(widgets::Label& title, QPlainTextEdit& text);
    void mark();

    widgets::Label* m_firstTitle;
    widgets::Label* m_secondTitle;
    QPlainTextEdit* m_first;
    QPlainTextEdit* m_second;
    QBoxLayout* m_sides = nullptr;
    std::vector<LinePair> m_lines;
};

} // namespace ui::compare
