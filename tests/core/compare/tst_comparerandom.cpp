#include "tests/core/compare/comparebench.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace core;
using namespace core::compare;
using namespace comparetest;
using namespace Qt::StringLiterals;

namespace {

/// A value as SQL, with what it is as a key of NOCASE.
struct RandomValue
{
    QByteArray sql{};
    QString text{}; ///< as textOf() has it
    QString asKey{};
};

RandomValue randomValue(std::mt19937& random)
{
    const int number = static_cast<int>(random() % 12);
    switch (random() % 6) {
    case 0: return {"NULL", u"NULL"_s, u"NULL"_s};
    case 1: {
        const QString text = QString::number(number);
        return {text.toUtf8(), text, text};
    }
    case 2: {
        const QString text = QString::number(number) + (random() % 2 ? u".0"_s : u".5"_s);
        return {text.toUtf8(), text,
                text.endsWith(u".0"_s) ? QString::number(number) : text}; // 1 and 1.0 are one key
    }
    case 3:
    case 4: {
        static const QStringList words{u"a"_s,  u"A"_s, u"b"_s, u"ab"_s, u"ä"_s,
                                       u"a "_s, u""_s,  u"1"_s, u"1.0"_s};
        const QString text = u"'%1'"_s.arg(words[number % words.size()]);
        QString folded = text;
        for (QChar& letter : folded)
            letter = letter == u'A' ? QChar(u'a') : letter;
        return {text.toUtf8(), text, folded};
    }
    default: break;
    }
    const QString text = u"x'%1'"_s.arg(number % 4, 2, 16, QChar(u'0'));
    return {text.toUtf8(), text, text};
}

struct RandomRow
{
    std::vector<RandomValue> values{};

    [[nodiscard]] QString text() const
    {
        QStringList texts;
        for (const RandomValue& value : values)
            texts << value.text;
        return texts.join(u", "_s);
    }
    [[nodiscard]] QByteArray sql() const
    {
        QByteArrayList texts;
        for (const RandomValue& value : values)
            texts << value.sql;
        return "(" + texts.join(",") + ")";
    }
    /// Of the first two values; empty where one of them is NULL.
    [[nodiscard]] QString key() const
    {
        if (values[0].text == u"NULL" || values[1].text == u"NULL")
            return {};
        return values[0].asKey + u'|' + values[1].asKey;
    }
};

using Table = std::vector<RandomRow>;

/// Rows whose keys differ, in any order.
Table randomTable(std::mt19937& random, bool hasKey, bool takesNull)
{
    Table table;
    std::map<QString, bool> keys;
    for (std::size_t i = random() % 40; i > 0; --i) {
        RandomRow row;
        for (int column = 0; column < 3; ++column)
            row.values.push_back(randomValue(random));
        if (hasKey && row.key().isEmpty() && !takesNull)
            continue;
        if (hasKey && !row.key().isEmpty() && !keys.emplace(row.key(), true).second)
            continue;
        table.push_back(row);
    }
    return table;
}

/// Some rows go, some get another value, and all may change places.
Table edited(Table table, const Table& more, bool hasKey, std::mt19937& random)
{
    std::erase_if(table, [&](const RandomRow&) { return random() % 5 == 0; });
    for (RandomRow& row : table) {
        if (random() % 4 == 0)
            row.values[2] = randomValue(random);
    }
    for (const RandomRow& row : more) {
        const bool isNew = std::ranges::none_of(
            table, [&](const RandomRow& other) { return other.key() == row.key(); });
        if (random() % 4 == 0 && (!hasKey || row.key().isEmpty() || isNew))
            table.push_back(row);
    }
    if (random() % 2)
        std::ranges::shuffle(table, random);
    return table;
}

struct Expected
{
    QStringList lines{};
    qint64 same = 0;
};

/// Everything in memory, one row after the other: slow and plain.
Expected naiveComparison(const Table& first, const Table& second, bool hasKey)
{
    Expected expected;
    std::vector<bool> taken(second.size(), false);
    const auto take = [&](const RandomRow& row, bool byKey) -> const RandomRow* {
        for (std::size_t i = 0; i < second.size(); ++i) {
            const bool fits = byKey ? second[i].key() == row.key() : second[i].text() == row.text();
            if (taken[i] || !fits)
                continue;
            taken[i] = true;
            return &second[i];
        }
        return nullptr;
    };
    for (const RandomRow& row : first) {
        const RandomRow* match = take(row, hasKey && !row.key().isEmpty());
        if (!match)
            expected.lines << u"- "_s + row.text();
        else if (match->text() != row.text())
            expected.lines << u"~ "_s + row.text() + u" -> "_s + match->text();
        else
            ++expected.same;
    }
    for (std::size_t i = 0; i < second.size(); ++i) {
        if (!taken[i])
            expected.lines << u"+ "_s + second[i].text();
    }
    expected.lines.sort();
    return expected;
}

QByteArrayList statementsFor(const QByteArray& schema, const Table& table,
                             const QByteArray& encoding)
{
    QByteArrayList statements{"PRAGMA encoding='" + encoding + "'", "PRAGMA page_size=512", schema};
    for (const RandomRow& row : table)
        statements << "INSERT INTO t VALUES" + row.sql();
    return statements;
}

} // namespace

class tst_CompareRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatANaiveComparisonFinds_data();
    void findsWhatANaiveComparisonFinds();
};

void tst_CompareRandom::findsWhatANaiveComparisonFinds_data()
{
    QTest::addColumn<QByteArray>("firstSchema");
    QTest::addColumn<QByteArray>("secondSchema");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<bool>("takesNull");
    QTest::addColumn<QByteArray>("secondEncoding");
    const QByteArray keyless = "CREATE TABLE t(a, b, c)";
    const QByteArray keyed =
        "CREATE TABLE t(a COLLATE NOCASE, b COLLATE NOCASE, c, PRIMARY KEY(a, b DESC))";
    const QByteArray turned =
        "CREATE TABLE t(a COLLATE NOCASE, b COLLATE NOCASE, c, PRIMARY KEY(b, a))";
    const QByteArray without = keyed + " WITHOUT ROWID";
    for (const char* encoding : {"UTF-8", "UTF-16le"}) {
        const auto row = [&](const char* name, const QByteArray& first, const QByteArray& second,
                             bool hasKey, bool takesNull) {
            QTest::addRow("%s, %s", name, encoding)
                << first << second << hasKey << takesNull << QByteArray(encoding);
        };
        row("no key", keyless, keyless, false, true);
        row("a key", keyed, keyed, true, true);
        row("without rowid", without, without, true, false);
        row("keys in another order", keyed, turned, true, true);
        row("only one with rowid", without, turned, true, false);
    }
}

void tst_CompareRandom::findsWhatANaiveComparisonFinds()
{
    QFETCH(const QByteArray, firstSchema);
    QFETCH(const QByteArray, secondSchema);
    QFETCH(const bool, hasKey);
    QFETCH(const bool, takesNull);
    QFETCH(const QByteArray, secondEncoding);
    const unsigned seeds = sqlitetest::runsLongTests() ? 300 : 12;
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        std::mt19937 random(seed);
        const Table first = randomTable(random, hasKey, takesNull);
        const Table second = edited(first, randomTable(random, hasKey, takesNull), hasKey, random);
        const Bench bench;
        QVERIFY(bench.make(statementsFor(firstSchema, first, "UTF-8"),
                           statementsFor(secondSchema, second, secondEncoding)));
        QStringList lines = bench.differences(u"t"_s);
        const QString summary = lines.takeLast();
        for (QString& line : lines)
            line = line.left(2) + line.mid(line.indexOf(u": "_s) + 2); // without the key
        lines.sort();
        const Expected expected = naiveComparison(first, second, hasKey);
        if (summary == u"proven same") {
            QCOMPARE(expected.lines, QStringList());
            continue;
        }
        QVERIFY2(lines == expected.lines && summary.contains(u" =%1 by "_s.arg(expected.same)),
                 qPrintable(u"seed %1:\n%2\nnot\n%3"_s.arg(seed).arg(
                     lines.join(u'\n') + u'\n' + summary, expected.lines.join(u'\n'))));
    }
}

QTEST_GUILESS_MAIN(tst_CompareRandom)
#include "tst_comparerandom.moc"
