#include "core/compare/differencelist.h"
#include "tests/core/compare/comparebench.h"

#include <QTest>

using namespace core;
using namespace core::compare;
using namespace comparetest;
using namespace Qt::StringLiterals;

namespace {

rows::Value text(const QByteArray& bytes)
{
    return {.type = rows::ValueType::Text, .bytes = bytes, .size = bytes.size()};
}

rows::Value number(qint64 value)
{
    return {.type = rows::ValueType::Integer, .integer = value};
}

RowDifference rowOf(Change change, qint64 key)
{
    RowDifference row{.change = change, .key = {number(key)}};
    if (change != Change::Added)
        row.before = {number(key), text("before")};
    if (change != Change::Removed)
        row.after = {number(key), text("after"), {}};
    return row;
}

} // namespace

class tst_DifferenceList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAnyRowByItsPosition()
    {
        const QTemporaryDir folder;
        auto list = DifferenceList::create(folder.path());
        QVERIFY(list);
        constexpr std::array kinds{Change::Added, Change::Changed, Change::Removed};
        constexpr qint64 rows = 3000;
        for (qint64 i = 0; i < rows; ++i)
            QVERIFY(list->append(rowOf(kinds[static_cast<std::size_t>(i % 3)], i)));
        QCOMPARE(list->count(), rows);
        QCOMPARE(list->count(Change::Removed), rows / 3);
        QCOMPARE(*list->at(1500), rowOf(Change::Added, 1500));
        QCOMPARE(*list->at(2999), rowOf(Change::Removed, 2999));
        QCOMPARE(*list->at(0, Change::Changed), rowOf(Change::Changed, 1));
        QCOMPARE(*list->at(999, Change::Removed), rowOf(Change::Removed, 2999));
        // It goes on while it is read.
        QVERIFY(list->append(rowOf(Change::Changed, -7)));
        QCOMPARE(*list->at(1000, Change::Changed), rowOf(Change::Changed, -7));
        QCOMPARE(sqlitetest::outcomeOf(list->at(3001)), u"internal"_s);
        QCOMPARE(sqlitetest::outcomeOf(list->at(1000, Change::Added)), u"internal"_s);
        QCOMPARE(sqlitetest::outcomeOf(list->at(-1)), u"internal"_s);
    }

    void cutsWhatIsShownAndKeepsKeysWhole()
    {
        const QTemporaryDir folder;
        auto list = DifferenceList::create(folder.path());
        QVERIFY(list);
        const QByteArray longText = QByteArray(rows::kShownBytes - 1, 'a')
            + "\xc3\xa4"
              "b";
        QVERIFY(list->append({.change = Change::Removed,
                              .key = {text(longText)},
                              .before = {text(longText), {}, text("b")}}));
        const auto row = list->at(0);
        QVERIFY(row);
        QCOMPARE(row->key, std::vector{text(longText)});
        QCOMPARE(row->before.size(), std::size_t{3});
        QCOMPARE(row->before[0].bytes, QByteArray(rows::kShownBytes - 1, 'a')); // no half letter
        QCOMPARE(row->before[0].size, longText.size());
        QVERIFY(row->before[0].isCut());
        QCOMPARE(row->before[2], text("b"));
        QVERIFY(row->after.empty());
    }

    void saysThatThereIsNoFolder()
    {
        const QTemporaryDir folder;
        QCOMPARE(sqlitetest::outcomeOf(DifferenceList::create(folder.filePath(u"none"_s))),
                 u"destination-missing"_s);
    }
};

QTEST_GUILESS_MAIN(tst_DifferenceList)
#include "tst_differencelist.moc"
