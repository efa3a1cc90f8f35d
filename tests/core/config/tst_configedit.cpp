#include "core/config/configedit.h"
#include "core/config/ownvalues.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::config;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kAddsPerProcess = 12;

/// The other process of addsFromTwoProcessesAreAllKept().
int addMany(const QString& file, const QString& prefix)
{
    for (int i = 0; i < kAddsPerProcess; ++i) {
        const QString name = prefix + QString::number(i);
        if (!addDatabase(file, {.name = name, .path = u"/srv/"_s + name}))
            return 1;
    }
    return 0;
}

QByteArray withCrlf(QByteArray text)
{
    return text.replace('\n', "\r\n");
}

} // namespace

class tst_ConfigEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"config.toml"_s);
    }

    void addingToAnEmptyPlaceMakesFolderAndFile()
    {
        m_file = m_dir->filePath(u"a/b/config.toml"_s);
        const auto added = addDatabase(m_file, {.path = u"/srv/shop.db"_s});
        QVERIFY(added);
        QCOMPARE(added->name, u"shop"_s);
        QCOMPARE(text(), "[[database]]\nname = \"shop\"\npath = \"/srv/shop.db\"\n"_ba);
    }

    void addingWritesOnlyWhatDiffersFromTheDefaults()
    {
        write("[defaults]\nmax_age = \"2h\"\nwait = \"1m\"\n");
        DatabaseConfig database{.path = u"/srv/a.db"_s, .label = u"\"A\"\\"_s, .preset = u"p"_s};
        database.settings.maxAge = 2h;
        database.settings.compression = {.codec = vault::Codec::Zstd, .level = 7};
        const auto added = addDatabase(m_file, database);
        QVERIFY(added);
        QCOMPARE(text(),
                 "[defaults]\nmax_age = \"2h\"\nwait = \"1m\"\n\n[[database]]\nname = \"a\"\n"
                 "path = \"/srv/a.db\"\nlabel = \"\\\"A\\\"\\\\\"\npreset = \"p\"\n"
                 "compression = \"zstd:7\"\n"_ba);
        QCOMPARE(added->label, database.label);
        QCOMPARE_EQ(added->settings.wait, 1min); // as it stands now: the file's default counts
    }

    void addingKeepsEveryByte_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QByteArray block = "[[database]]\nname = \"n\"\npath = \"/n\"\n";
        QTest::newRow("comments, unknown keys, order")
            << "# mine\n\n[zebra]\nx = 1  # y\n[defaults]\n"_ba
            << "# mine\n\n[zebra]\nx = 1  # y\n[defaults]\n\n"_ba + block;
        QTest::newRow("last line without newline") << "[[database]]\npath='/a'"_ba
                                                   << "[[database]]\npath='/a'\n\n"_ba + block;
        QTest::newRow("CRLF") << "# ä\r\nx = 1\r\n"_ba
                              << "# ä\r\nx = 1\r\n\r\n"_ba + withCrlf(block);
        QTest::newRow("byte order mark") << "\xEF\xBB\xBFx = 1\n"_ba
                                         << "\xEF\xBB\xBFx = 1\n\n"_ba + block;
        QTest::newRow("one inline list")
            << "database = [ { path = \"/ä\" }, # a, b\n]\n[z]\n"_ba
            << "database = [ { path = \"/ä\" }, { name = \"n\", path = \"/n\" }, # a, b\n]\n[z]\n"_ba;
        QTest::newRow("an empty list") << "database = []\n"_ba
                                       << "database = [ { name = \"n\", path = \"/n\" } ]\n"_ba;
    }

    void addingKeepsEveryByte()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        write(before);
        const auto added = addDatabase(m_file, {.name = u"n"_s, .path = u"/n"_s});
        QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
        QCOMPARE(text(), after);
    }

    void aPathThatIsThereIsNotAddedAgain()
    {
        write("[[database]]\nname = 'old'\npath = '/srv/../srv/a.db' # here\n");
        const QByteArray before = text();
        const auto added = addDatabase(m_file, {.name = u"new"_s, .path = u"/srv/a.db"_s});
        QVERIFY(added);
        QCOMPARE(added->name, u"old"_s);
        QCOMPARE(text(), before);
    }

    void aTakenNameGetsANumber()
    {
        for (const auto& path : {u"/1/a.db"_s, u"/2/a.db"_s, u"/3/a.db"_s})
            QVERIFY(addDatabase(m_file, {.path = path}));
        const auto config = loadConfig(m_file);
        QVERIFY(config);
        QCOMPARE(config->databases[1].name, u"a-2"_s);
        QCOMPARE(config->databases[2].name, u"a-3"_s);
    }

    void addsFromTwoProcessesAreAllKept()
    {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(),
                    {u"--add-many"_s, m_file, u"theirs"_s});
        QVERIFY(other.waitForStarted());
        QCOMPARE_EQ(addMany(m_file, u"ours"_s), 0);
        QVERIFY(other.waitForFinished());
        QCOMPARE_EQ(other.exitCode(), 0);
        const auto config = loadConfig(m_file);
        QVERIFY(config);
        QCOMPARE_EQ(config->databases.size(), 2u * kAddsPerProcess);
    }

    void removingTakesTheBlockAndItsComments_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("between others, touching comments go, others stay")
            << "# top\n\n# about b\n[[database]]\nname = 'b' # t\npath = '/b'\n# max_age = '1h'\n\n"
               "# about a\n[[database]]\npath='/a'\n"_ba
            << "# top\n\n# about a\n[[database]]\npath='/a'\n"_ba;
        QTest::newRow("last one, as if it had never been added")
            << "# top\nx = 1\n\n[[database]]\nname='b'\npath='/b'\n"_ba
            << "# top\nx = 1\n"_ba;
        QTest::newRow("a comment after a blank line belongs to nobody")
            << "[[database]]\nname='b'\npath='/b'\n\n# [[database]]\n# path = '/example'\n"_ba
            << "# [[database]]\n# path = '/example'\n"_ba;
        QTest::newRow("its sub-tables and many lines go with it")
            << "[[database]]\nname='b'\npath='''/b'''\nlist = [1, # one\n 2]\n[database.sub]\nz = "
               "1\n"
               "# of c\n[c]\nd = 1"_ba
            << "# of c\n[c]\nd = 1"_ba;
        QTest::newRow("CRLF, no newline at the end")
            << "[a]\r\n\"ü\" = 1\r\n\r\n[[database]]\r\nname='b'\r\npath='/b'"_ba
            << "[a]\r\n\"ü\" = 1\r\n"_ba;
        QTest::newRow("first of an inline list")
            << "database = [ {name='b', path='/b'}, {path='/ä'} ] # x\n"_ba
            << "database = [ {path='/ä'} ] # x\n"_ba;
        QTest::newRow("last of an inline list")
            << "database = [ {path='/ä'}, {name='b', path='/b'} ]\n"_ba
            << "database = [ {path='/ä'} ]\n"_ba;
        QTest::newRow("the only one of an inline list") << "database = [{name='b', path='/b'}]\n"_ba
                                                        << "database = []\n"_ba;
    }

    void removingTakesTheBlockAndItsComments()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        write(before);
        const auto removed = removeDatabase(m_file, u"b"_s);
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().detail));
        QCOMPARE(text(), after);
    }

    void aBlockThatIsTornApartIsLeftAlone()
    {
        const QByteArray before = "[[database]]\nname='b'\npath='/b'\n[c]\n[database.sub]\nz=1\n";
        write(before);
        const auto removed = removeDatabase(m_file, u"b"_s);
        QVERIFY(!removed);
        QCOMPARE_EQ(removed.error().code, ErrorCode::ConfigInvalid);
        QVERIFY(removed.error().detail.startsWith(u"line 1: "_s));
        QCOMPARE(text(), before);
    }

    void settingTouchesOneValue_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("value"); // of max_age
        QTest::addColumn<QByteArray>("after");
        const QByteArray head = "# ä\n[[database]]\n  name = \"b\"\n  path = \"/b\" # p\n";
        QTest::newRow("replaces, the comment stays")
            << head + "  max_age   =   '1h'   # why\nz = 1\n"
            << u"\"2h\""_s << head + "  max_age   =   \"2h\"   # why\nz = 1\n";
        QTest::newRow("behind characters of several bytes")
            << "[[database]]\n\"ä€😀\" = 1\nname='b'\npath='/b'\nmax_age='1h'"_ba << u"'2h'"_s
            << "[[database]]\n\"ä€😀\" = 1\nname='b'\npath='/b'\nmax_age='2h'"_ba;
        QTest::newRow("behind a byte order mark, all on line one")
            << "\xEF\xBB\xBF"
               "database = [{name='b',path='/b',max_age='1h'}]"_ba
            << u"'2h'"_s
            << "\xEF\xBB\xBF"
               "database = [{name='b',path='/b',max_age='2h'}]"_ba;
        QTest::newRow("adds, indented like the others")
            << head << u"\"2h\""_s << head + "  max_age = \"2h\"\n";
        QTest::newRow("adds before sub-tables and blank lines")
            << head + "\n[database.sub]\nx = 1\n"
            << u"\"2h\""_s << head + "  max_age = \"2h\"\n\n[database.sub]\nx = 1\n";
        QTest::newRow("adds to a last line without newline, CRLF")
            << "[[database]]\r\nname='b'\r\npath='/b'"_ba << u"'2h'"_s
            << "[[database]]\r\nname='b'\r\npath='/b'\r\nmax_age = '2h'"_ba;
        QTest::newRow("adds to an inline table")
            << "database = [{ name='b', path='/b' }]\n"_ba << u"'2h'"_s
            << "database = [{ name='b', path='/b', max_age = '2h' }]\n"_ba;
        QTest::newRow("removes the line") << head + "max_age = '1h' # x\nz = 1\n"
                                          << QString() << head + "z = 1\n";
        QTest::newRow("removes from an inline table, first")
            << "database = [{ max_age='1h', name='b', path='/b' }]\n"_ba << QString()
            << "database = [{ name='b', path='/b' }]\n"_ba;
        QTest::newRow("removes from an inline table, last")
            << "database = [{ name='b', path='/b', max_age='1h' }]\n"_ba << QString()
            << "database = [{ name='b', path='/b' }]\n"_ba;
        QTest::newRow("nothing to remove") << head << QString() << head;
    }

    void settingTouchesOneValue()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QString, value);
        QFETCH(const QByteArray, after);
        write(before);
        const auto set = setDatabaseValue(m_file, u"b"_s, u"max_age"_s, value);
        QVERIFY2(set, set ? "" : qPrintable(set.error().detail));
        QCOMPARE(text(), after);
    }

    void whatWouldBreakTheFileIsNotWritten_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("code");
        const int invalid = static_cast<int>(ErrorCode::ConfigInvalid);
        QTest::newRow("no TOML") << u"2h"_s << invalid;
        QTest::newRow("a wrong value") << u"\"soon\""_s << invalid;
        QTest::newRow("more than a value") << u"'2h'\n[[database]]\npath='/evil'"_s
                                           << static_cast<int>(ErrorCode::InvalidArgument);
    }

    void whatWouldBreakTheFileIsNotWritten()
    {
        QFETCH(const QString, value);
        QFETCH(const int, code);
        const QByteArray before = "[[database]]\nname='b'\npath='/b'\n";
        write(before);
        const auto set = setDatabaseValue(m_file, u"b"_s, u"max_age"_s, value);
        QVERIFY(!set);
        QCOMPARE_EQ(static_cast<int>(set.error().code), code);
        QCOMPARE(text(), before);
    }

    void severalValuesAreSetTogetherOrNotAtAll()
    {
        write("[[database]]\nname='b'\npath='/b'\nmax_age='1h' # why\nlabel='x'\n");
        QVERIFY(setDatabaseValues(
            m_file, u"b"_s,
            {{u"label"_s, {}},
             {u"max_age"_s, quotedToml(u"2h"_s)},
             {u"earlier_folders"_s, quotedToml(QStringList{u"/a"_s, u"/\"b\""_s})}}));
        const QByteArray after = "[[database]]\nname='b'\npath='/b'\nmax_age=\"2h\" # why\n"
                                 "earlier_folders = [\"/a\", \"/\\\"b\\\"\"]\n";
        QCOMPARE(text(), after);
        QCOMPARE(loadConfig(m_file)->databases[0].earlierFolders,
                 (QStringList{u"/a"_s, u"/\"b\""_s}));

        QVERIFY(!setDatabaseValues(m_file, u"b"_s,
                                   {{u"label"_s, u"'new'"_s}, {u"max_age"_s, u"'soon'"_s}}));
        QCOMPARE(text(), after);
    }

    void aListOfManyLinesIsReplacedWhole()
    {
        write("[[database]]\nname='b'\npath='/b'\nearlier_folders = [\n  '/a', # one\n  '/b'\n"
              "] # end\nz = 1\n");
        QVERIFY(setDatabaseValue(m_file, u"b"_s, u"earlier_folders"_s, u"[\"/c\"]"_s));
        QCOMPARE(text(),
                 "[[database]]\nname='b'\npath='/b'\nearlier_folders = [\"/c\"] # end\nz = 1\n"_ba);
        QVERIFY(setDatabaseValue(m_file, u"b"_s, u"label"_s, u"'l'"_s));
        QVERIFY(setDatabaseValue(m_file, u"b"_s, u"earlier_folders"_s, {}));
        QCOMPARE(text(), "[[database]]\nname='b'\npath='/b'\nz = 1\nlabel = 'l'\n"_ba);
    }

    void tellsWhatIsWrittenForOneDatabaseAlone()
    {
        write("[defaults]\nmax_age='1h'\nwait='3s'\n[[database]]\npath='/a'\nwait='9s'\n"
              "[[database]]\nname='b'\npath='~/b'\nmax_age='1h'\nlabel=''\nz=1\n");
        const auto own = ownValuesOf(m_file, u"b"_s);
        QVERIFY(own);
        const OwnValues wanted{
            {u"name"_s, u"b"_s}, {u"path"_s, u"~/b"_s}, {u"max_age"_s, u"1h"_s}, {u"label"_s, {}}};
        QCOMPARE(*own, wanted);
        QCOMPARE_EQ(ownValuesOf(m_file, u"c"_s).error().code, ErrorCode::DatabaseUnknown);
        write("[[");
        QCOMPARE_EQ(ownValuesOf(m_file, u"b"_s).error().code, ErrorCode::ConfigInvalid);
    }

    void aNameThatIsNotThereIsUnknown()
    {
        QCOMPARE_EQ(removeDatabase(m_file, u"b"_s).error().code, ErrorCode::DatabaseUnknown);
        QCOMPARE_EQ(setDatabaseValue(m_file, u"b"_s, u"wait"_s, u"'1s'"_s).error().code,
                    ErrorCode::DatabaseUnknown);
    }

    void aBrokenFileIsNotTouched()
    {
        const QByteArray before = "[[database]\n";
        write(before);
        const auto added = addDatabase(m_file, {.path = u"/a"_s});
        QVERIFY(!added);
        QCOMPARE_EQ(added.error().code, ErrorCode::ConfigInvalid);
        QCOMPARE(text(), before);
    }

    void aSymbolicLinkStaysOne()
    {
        QVERIFY(QDir(m_dir->path()).mkdir(u"dotfiles"_s));
        const QString target = m_dir->filePath(u"dotfiles/holdfast.toml"_s);
        QVERIFY(QFile::link(u"dotfiles/holdfast.toml"_s, m_file)); // dangling at first
        for (const auto& path : {u"/a"_s, u"/b"_s})
            QVERIFY(addDatabase(m_file, {.path = path}));
        QVERIFY(QFileInfo(m_file).isSymLink());
        QVERIFY(!QFileInfo(target).isSymLink());
        const auto config = loadConfig(target);
        QVERIFY(config);
        QCOMPARE_EQ(config->databases.size(), 2u);
    }

    void theFileKeepsItsPermissions()
    {
        write("");
        const auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        QVERIFY(QFile::setPermissions(m_file, mine));
        QVERIFY(addDatabase(m_file, {.path = u"/a"_s}));
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QVERIFY(!(QFile::permissions(m_file) & others));
    }

    void everyTextSurvivesQuoting()
    {
        const QString text = u"a\"b\\c\n\t\u0001\u007F ä😀 'd'"_s;
        write("[[database]]\nname='b'\npath='/b'\n");
        QVERIFY(setDatabaseValue(m_file, u"b"_s, u"label"_s, quotedToml(text)));
        QCOMPARE(loadConfig(m_file)->databases[0].label, text);
    }

private:
    void write(const QByteArray& bytes)
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE_EQ(file.write(bytes), bytes.size());
    }
    QByteArray text() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<unreadable>");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    if (words.value(1) == u"--add-many"_s)
        return addMany(words.value(2), words.value(3));
    tst_ConfigEdit test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_configedit.moc"
