#include "core/proof/prove.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using vault::Finding;
using vault::FindingKind;
using vault::Verdict;

Q_DECLARE_METATYPE(core::vault::Finding)

class tst_FindingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyKindHasASentenceInOurWords()
    {
        const std::vector nameless{FindingKind::PageHashMismatch, FindingKind::ArtifactMismatch,
                                   FindingKind::Structure, FindingKind::NewerSqlite,
                                   FindingKind::Unreadable};
        for (int number = 0; number <= static_cast<int>(vault::kLastFindingKind); ++number) {
            const auto kind = static_cast<FindingKind>(number);
            Finding finding{.kind = kind,
                            .object = u"Sessions"_s,
                            .count = 2,
                            .detail = u"SQLITE_CORRUPT 100%1"_s};
            expectOurWords(proof::describe(finding));
            finding.inSourceToo = true;
            expectOurWords(proof::describe(finding));
            finding.object.clear();
            if (std::ranges::count(nameless, kind) > 0)
                expectOurWords(proof::describe(finding));
        }
    }

    void saysWhatItMeans_data()
    {
        QTest::addColumn<Finding>("finding");
        QTest::addColumn<QString>("text");
        QTest::newRow("one page") << Finding{.kind = FindingKind::Structure,
                                             .object = u"logs"_s,
                                             .count = 1,
                                             .pages = {PageNo(3)}}
                                  << u"logs is damaged on page 3."_s;
        QTest::newRow("ranges of pages")
            << Finding{.kind = FindingKind::Structure,
                       .object = u"logs"_s,
                       .count = 5,
                       .pages = {PageNo(3), PageNo(7), PageNo(8), PageNo(9), PageNo(3127)}}
            << u"logs is damaged on pages 3, 7–9 and 3,127."_s;
        QTest::newRow("only a range") << Finding{.kind = FindingKind::PageHashMismatch,
                                                 .count = 2,
                                                 .pages = {PageNo(1), PageNo(2)}}
                                      << u"The file is not what was captured around pages 1–2."_s;
        QTest::newRow("more pages than are listed")
            << Finding{.kind = FindingKind::PageHashMismatch,
                       .object = u"logs"_s,
                       .count = 1200,
                       .pages = {PageNo(1), PageNo(2)}}
            << u"The file is not what was captured around pages 1–2 and 1,198 more of logs."_s;
        QTest::newRow("SQLite stopped counting")
            << Finding{.kind = FindingKind::Structure, .object = u"i"_s, .count = 100}
            << u"i is damaged: 100 faults or more, SQLite stopped counting there."_s;
        QTest::newRow("new rows without a parent")
            << Finding{.kind = FindingKind::ForeignKeys, .object = u"panes"_s, .count = 2}
            << u"2 rows of panes are without a parent. That is more than the source had when the "
               u"backup was "
               u"taken."_s;
        QTest::newRow("a table named like a placeholder")
            << Finding{.kind = FindingKind::TableEmptied, .object = u"%2"_s, .count = 1}
            << u"The table %2 is empty; the backup before had 1 row in it."_s;
    }

    void saysWhatItMeans()
    {
        QFETCH(const Finding, finding);
        QFETCH(const QString, text);
        QCOMPARE(proof::describe(finding), text);
    }

    void aProofIsSummedUpInOneLine()
    {
        vault::Proof proof;
        QCOMPARE(proof::summarize(proof), u"Not checked."_s);

        proof.verdict = Verdict::Ok;
        proof.checks = {{.name = u"page-hashes"_s, .state = Verdict::NotChecked},
                        {.name = u"integrity"_s, .state = Verdict::Ok}};
        QCOMPARE(proof::summarize(proof), u"1 of 2 checks passed."_s);

        proof.checks.erase(proof.checks.begin());
        QCOMPARE(proof::summarize(proof), u"1 of 1 check passed."_s);

        proof.verdict = Verdict::Damaged;
        QCOMPARE(proof::summarize(proof), u"A part of it is damaged."_s); // by a newer version
        proof.checks[0].findings = {
            {.kind = FindingKind::TableGone, .object = u"a note"_s},
            {.kind = FindingKind::Structure, .object = u"logs"_s, .count = 1, .pages = {PageNo(3)}},
            {.kind = FindingKind::Structure, .object = u"panes"_s, .count = 1}};
        QCOMPARE(proof::summarize(proof), u"logs is damaged on page 3. There is 1 more finding."_s);

        proof.verdict = Verdict::CannotJudge;
        proof.checks[0].findings = {{.kind = FindingKind::MissingCollation, .object = u"logs"_s}};
        QCOMPARE(proof::summarize(proof),
                 u"logs cannot be judged: it is sorted by a rule that only its application has."_s);
    }

private:
    static void expectOurWords(const QString& text)
    {
        QVERIFY2(text.endsWith(u'.') && (text[0].isUpper() || text[0].isDigit()), qPrintable(text));
        QVERIFY2(!text.contains(u'!') && !text.contains(u'\'') && !text.contains(u'%'),
                 qPrintable(text));
        QVERIFY2(!text.contains("corrupt"_L1, Qt::CaseInsensitive), qPrintable(text));
        QVERIFY2(!text.contains("  "_L1), qPrintable(text)); // a name that is not there
    }
};

QTEST_GUILESS_MAIN(tst_FindingText)
#include "tst_findingtext.moc"
