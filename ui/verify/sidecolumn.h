#pragma once

#include <QVBoxLayout>

namespace ui::verify {

class FindingsPanel;

/// Findings over the contents: as high as what was found while that is no more than their share,
/// and never lower than the worst of them. The contents have the rest.
class SideColumn final : public QVBoxLayout
{
public:
    SideColumn(FindingsPanel& findings, QWidget& contents);

    void setGeometry(const QRect& place) override;

private:
    FindingsPanel& m_findings;
    QWidget& m_contents;
};

} // namespace ui::verify
