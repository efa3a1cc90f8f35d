#include "ui/theme/status.h"
#include "ui/verify/reporttablemodel.h"
#include "ui/widgets/tableroles.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::vault::Verdict;
using ui::verify::ReportTableModel;
using ui::verify::SharedReport;

namespace {

SharedReport sample(bool compared)
{
    core::proof::Report report;
    report.proof.checks = {{.name = u"contents"_s, .state = core::vault::Verdict::Ok}};
    if (compared)
        report.beforeAt = core::UtcTime(std::chrono::hours(1));
    report.tables = {
        {.name = u"events"_s, .rows = 91'204, .before = 89'998, .state = Verdict::Ok},
        {.name = u"layout"_s, .rows = 5, .before = 9, .state = Verdict::Damaged},
        {.name = u"keys"_s, .rows = 1, .state = Verdict::Ok},
        {.name = u"plugins"_s, .before = 3, .isGone = true, .state = Verdict::NotChecked},
        {.name = u"same"_s, .rows = 7, .before = 7, .state = Verdict::Ok}};
    return std::make_shared<const core::proof::Report>(std::move(report));
}

QStringList column(const ReportTableModel& model, int column, int role = Qt::DisplayRole)
{
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row)
        words << model.index(row, column).data(role).toString();
    return words;
}

} // namespace

class TestReportTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void tellsWhatChangedSinceTheBackupBefore()
    {
        ReportTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setReport(sample(true), false);
        QCOMPARE(column(model, ReportTableModel::Rows),
                 (QStringList{u"91,204"_s, u"5"_s, u"1"_s, u"–"_s, u"7"_s}));
        QCOMPARE(column(model, ReportTableModel::Change),
                 (QStringList{u"+1,206"_s, u"−4"_s, u"new"_s, QString(), u"–"_s}));
        QCOMPARE(
            column(model, ReportTableModel::Change, Qt::AccessibleTextRole),
            (QStringList{u"1,206 added"_s, u"4 removed"_s, u"new"_s, QString(), u"no change"_s}));
        QCOMPARE(column(model, ReportTableModel::State),
                 (QStringList{u"Checked"_s, u"Damaged"_s, u"Checked"_s, u"Gone"_s, u"Checked"_s}));
    }

    void withoutABackupBeforeNothingIsNew()
    {
        ReportTableModel model;
        model.setReport(sample(false), false);
        QCOMPARE(column(model, ReportTableModel::Change).join(QString()), QString());
    }

    void whatCannotBeReachedIsNotGreen()
    {
        ReportTableModel model;
        model.setReport(sample(true), true);
        const auto state = model.index(0, ReportTableModel::State);
        QCOMPARE(state.data().toString(), u"Checked earlier"_s);
        QCOMPARE(state.data(ui::widgets::StatusRole).toInt(),
                 static_cast<int>(ui::theme::Status::NotChecked));
        QCOMPARE(model.index(1, ReportTableModel::State).data().toString(), u"Damaged"_s);
    }
};

QTEST_MAIN(TestReportTableModel)
#include "tst_reporttablemodel.moc"
