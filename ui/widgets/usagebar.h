#pragma once

#include "ui/theme/status.h"

#include <QWidget>

class QPainter;

namespace ui::widgets {

struct TableContent;

/// How full a drive is, and how much of that is ours: a name, words at the end, a bar below.
class UsageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit UsageBar(QWidget* parent = nullptr);

    struct Usage
    {
        QString name{}; ///< of the drive
        QString words{}; ///< "182 of 256 GiB"
        double used = 0; ///< of the whole, 0 to 1, ours included
        double ours = 0; ///< of the whole, 0 to 1
        theme::Status status = theme::Status::Ok; ///< Ok, Warning, Error: colours our part
        QString hint{}; ///< tool tip: the whole path, what is free

        friend bool operator==(const Usage&, const Usage&) = default;
    };
    void setUsage(const Usage& usage);
    [[nodiscard]] const Usage& usage() const { return m_usage; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintWords(QPainter& painter) const;
    void paintBar(QPainter& painter) const;
    [[nodiscard]] TableContent table() const;

    Usage m_usage;
};

} // namespace ui::widgets
