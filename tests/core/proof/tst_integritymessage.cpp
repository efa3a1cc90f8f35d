#include "core/proof/integritymessage.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using vault::FindingKind;

Q_DECLARE_METATYPE(core::vault::FindingKind)

class tst_IntegrityMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsSqlitesTexts_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<FindingKind>("kind");
        QTest::addColumn<QString>("object");
        QTest::addColumn<QList<uint>>("pages");
        const auto structure = FindingKind::Structure;
        const auto content = FindingKind::ConstraintViolation;

        QTest::newRow("missing entry")
            << u"row 7 missing from index i"_s << structure << u"i"_s << QList<uint>();
        QTest::newRow("wrong number")
            << u"wrong # of entries in index i"_s << structure << u"i"_s << QList<uint>();
        QTest::newRow("not unique") << u"non-unique entry in index two\nlines"_s << structure
                                    << u"two\nlines"_s << QList<uint>();
        QTest::newRow("row number of an index")
            << u"rowid not at end-of-record for row 3 of index page 5"_s << structure << u"page 5"_s
            << QList<uint>();
        QTest::newRow("cell, 3.40")
            << u"*** in database main ***\nOn tree page 5 cell 3: Rowid 9 out of order"_s
            << structure << u"t"_s << QList<uint>{5};
        QTest::newRow("cell, newer")
            << u"*** in database main ***\nTree 2 page 5 cell 3: 2nd reference to page 9"_s
            << structure << u"t"_s << QList<uint>{5, 9};
        QTest::newRow("not a page of the file")
            << u"*** in database main ***\nOn tree page 5 cell 3: invalid page number 16777216"_s
            << structure << u"t"_s << QList<uint>{5};
        QTest::newRow("unused page") << u"*** in database main ***\nPage 9 is never used"_s
                                     << structure << u"t"_s << QList<uint>{9};
        QTest::newRow("pointer map")
            << u"*** in database main ***\nBad ptr map entry key=7 expected=(3,2) got=(0,0)"_s
            << structure << u"t"_s << QList<uint>{7};
        QTest::newRow("several lines")
            << u"*** in database main ***\nPage 9 is never used\nPage 4 is never used\nPage 9 is never used"_s
            << structure << u"t"_s << QList<uint>{4, 9};
        QTest::newRow("NULL") << u"NULL value in t.page 3"_s << content << u"t"_s << QList<uint>();
        QTest::newRow("CHECK") << u"CHECK constraint failed in t"_s << content << u"t"_s
                               << QList<uint>();
        QTest::newRow("STRICT") << u"non-INT value in t.a"_s << content << u"t"_s << QList<uint>();
        QTest::newRow("affinity") << u"TEXT value in t.a"_s << content << u"t"_s << QList<uint>();
        QTest::newRow("unknown text") << u"something new"_s << structure << u"t"_s << QList<uint>();
    }

    void sortsSqlitesTexts()
    {
        QFETCH(const QString, row);
        QFETCH(const FindingKind, kind);
        QFETCH(const QString, object);
        QFETCH(const QList<uint>, pages);
        std::vector<vault::Finding> findings;
        proof::addIntegrityMessage(row, u"t"_s, findings);
        QCOMPARE(findings.size(), 1u);
        QCOMPARE(findings.front().kind, kind);
        QCOMPARE(findings.front().object, object);
        QList<uint> found;
        for (const PageNo page : findings.front().pages)
            found << page.value();
        QCOMPARE(found, pages);
    }

    void likeTextsBecomeOneFindingWithAFewOfThem()
    {
        std::vector<vault::Finding> findings;
        for (int row = 1; row <= 100; ++row)
            proof::addIntegrityMessage(u"row %1 missing from index i"_s.arg(row), u"t"_s, findings);
        QCOMPARE(findings.size(), 1u);
        QCOMPARE(findings.front().count, 100);
        QCOMPARE(findings.front().detail.count(u'\n'), 4);
    }

    void whereSqliteStoppedIsNoFaultOfItsOwn()
    {
        const auto structure = FindingKind::Structure;
        const vault::Finding named{.kind = structure,
                                   .object = u"t"_s,
                                   .count = 1,
                                   .pages = {PageNo(3)},
                                   .detail = u"On tree page 3"_s};
        const vault::Finding stop{.kind = structure, .object = u"t"_s, .detail = u"malformed"_s};
        const vault::Finding other{.kind = structure, .object = u"u"_s, .detail = u"malformed"_s};
        const vault::Finding nameless{.kind = structure, .detail = u"malformed"_s};
        std::vector findings{nameless, stop, named, other};
        proof::foldStops(findings);
        QCOMPARE(findings.size(), 2u);
        QCOMPARE(findings[0].pages, named.pages);
        QCOMPARE(findings[0].detail, u"On tree page 3\nmalformed"_s);
        QVERIFY(findings[1] == other); // nothing else is known of it

        std::vector alone{nameless};
        proof::foldStops(alone);
        QCOMPARE(alone.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(tst_IntegrityMessage)
#include "tst_integritymessage.moc"
