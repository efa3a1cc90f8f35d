#include "core/rows/writerows.h"
#include "tests/core/rows/rowsbench.h"

#include <QTest>

using namespace core;
using namespace core::rows;
using namespace rowstest;
using namespace Qt::StringLiterals;

class tst_WriteRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        QVERIFY(m_bench->make(
            {"CREATE TABLE t(id INTEGER PRIMARY KEY, \"a,b\", c)",
             "INSERT INTO t VALUES(1, 'plain', NULL), (2, 'say \"hi\"', ''), (3, 'a,b', x'00ff'), "
             "(4, 'two' || char(13, 10) || 'lines', 1.0), (5, CAST(x'61ff' AS TEXT), 1e300), "
             "(6, 'tab' || char(9) || 'bed', -0.1)"}));
    }

    void csvIsThatOfTheStandard()
    {
        QCOMPARE(written(TextFormat::Csv),
                 QByteArray("id,\"a,b\",c\r\n"
                            "1,plain,\r\n"
                            "2,\"say \"\"hi\"\"\",\"\"\r\n"
                            "3,\"a,b\",x'00ff'\r\n"
                            "4,\"two\r\nlines\",1.0\r\n"
                            "5,a\xff,1e+300\r\n"
                            "6,tab\tbed,-0.1\r\n"));
    }

    void tabbedTextIsForSpreadsheets()
    {
        QCOMPARE(written(TextFormat::Tabbed),
                 QByteArray("id\ta,b\tc\n"
                            "1\tplain\t\n"
                            "2\t\"say \"\"hi\"\"\"\t\n"
                            "3\ta,b\tx'00ff'\n"
                            "4\t\"two\r\nlines\"\t1.0\n"
                            "5\ta\xff\t1e+300\n"
                            "6\t\"tab\tbed\"\t-0.1\n"));
    }

    void rangesAreCopied()
    {
        const auto rows = m_bench->open(u"t"_s);
        QVERIFY(rows);
        NoProgress unseen;
        const auto text =
            textOfRows(**rows, {{0, 1}, {3, 100}}, {.withHead = false}, 1'000'000, {{}, unseen});
        QVERIFY(text);
        QVERIFY(text->startsWith("1,plain,\r\n4,"));
        QVERIFY(text->endsWith("6,tab\tbed,-0.1\r\n"));
        const auto tooMuch = textOfRows(**rows, {{0, 6}}, {}, 20, {{}, unseen});
        QVERIFY(!tooMuch);
        QCOMPARE(tooMuch.error().code, ErrorCode::InvalidArgument);
    }

    void selectedRowsOfASortAreExported()
    {
        const QString file = m_bench->folder() + u"/out.csv"_s;
        NoProgress unseen;
        const auto report =
            exportRows(m_bench->source(u"t"_s, {.sort = Sort{.column = 0, .isDescending = true}}),
                       {{0, 2}}, {.withHead = false}, file, {{}, unseen});
        QVERIFY(report);
        QCOMPARE(report->rows, 2);
        QCOMPARE(sqlitetest::bytesOf(file), QByteArray("6,tab\tbed,-0.1\r\n5,a\xff,1e+300\r\n"));
        QCOMPARE(report->bytes.value(), sqlitetest::bytesOf(file).size());
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void filteredRowsAreExported()
    {
        const QString file = m_bench->folder() + u"/out.csv"_s;
        NoProgress unseen;
        const auto report =
            exportRows(m_bench->source(u"t"_s, {.filter = Filter{.text = u"PLAIN"_s}}), {}, {},
                       file, {{}, unseen});
        QVERIFY(report);
        QCOMPARE(sqlitetest::bytesOf(file), QByteArray("id,\"a,b\",c\r\n1,plain,\r\n"));
    }

    void aStoppedExportLeavesNothing()
    {
        QVERIFY(sqlitetest::Database(m_bench->image())
                    .run({"INSERT INTO t(c) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 "
                          "FROM n WHERE i<100000) SELECT i FROM n"}));
        const QString file = m_bench->folder() + u"/out.csv"_s;
        QVERIFY(sqlitetest::writeBytes(file, "as before"));
        for (const bool all : {true, false}) {
            std::stop_source stop;
            sqlitetest::Sink sink;
            sink.onReport = [&stop](const Progress& progress) {
                if (progress.done > 1000)
                    stop.request_stop();
            };
            const std::vector<RowRange> ranges =
                all ? std::vector<RowRange>() : std::vector<RowRange>{{0, 100'000}};
            const auto report =
                exportRows(m_bench->source(u"t"_s), ranges, {}, file, {stop.get_token(), sink});
            QVERIFY(!report);
            QCOMPARE(report.error().code, ErrorCode::Cancelled);
            QCOMPARE(sqlitetest::bytesOf(file), QByteArray("as before"));
            QCOMPARE(QDir(m_bench->folder()).entryList(QDir::Files | QDir::Hidden).size(), 2);
        }
    }

    void aFolderThatIsNotThereIsAnError()
    {
        NoProgress unseen;
        const auto report = exportRows(m_bench->source(u"t"_s), {}, {},
                                       m_bench->folder() + u"/no/out.csv"_s, {{}, unseen});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::DestinationMissing);
    }

private:
    QByteArray written(TextFormat format) const
    {
        const QString file = m_bench->folder() + u"/out.csv"_s;
        NoProgress unseen;
        const auto report =
            exportRows(m_bench->source(u"t"_s), {}, {.format = format}, file, {{}, unseen});
        return report ? sqlitetest::bytesOf(file) : QByteArray("failed");
    }

    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(tst_WriteRows)
#include "tst_writerows.moc"
