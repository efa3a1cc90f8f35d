#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// One text of a .ts file.
struct Message
{
    QString context{};
    QString source{};
    QStringList translations{}; ///< several for a plural
    bool finished = true;

    [[nodiscard]] QString name() const { return context + u": "_s + source; }
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{.context = context};
    const bool isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            if (!isPlural)
                message.translations << xml.readElementText();
            while (isPlural && xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    message.translations.removeAll({});
    return message;
}

std::vector<Message> messagesOf(const QString& file)
{
    QFile ts(file);
    if (!ts.open(QIODevice::ReadOnly))
        return {};
    std::vector<Message> messages;
    QXmlStreamReader xml(&ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.push_back(readMessage(xml, context));
    }
    return messages;
}

/// What lupdate says of `folders` below `root`, taken into a copy of `file`: the texts that have no
/// finished translation, and what lupdate complains about.
QStringList unfinished(const QString& file, const QString& root, const QStringList& folders)
{
    const QTemporaryDir work;
    const QString copy = work.filePath(QFileInfo(file).fileName());
    if (!QFile::copy(file, copy))
        return {file + u" cannot be copied"_s};
    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-extensions"_s,
                          u"cpp,h"_s,   u"-I"_s,           root};
    if (file.endsWith("_en.ts"_L1))
        arguments << u"-pluralonly"_s;
    lupdate.start(QStringLiteral(LUPDATE), arguments + folders + QStringList{u"-ts"_s, copy});
    if (!lupdate.waitForFinished(120'000) || lupdate.exitCode() != 0)
        return {u"lupdate did not end well"_s};
    QStringList problems =
        QString::fromLocal8Bit(lupdate.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts);
    for (const Message& message : messagesOf(copy)) {
        if (!message.finished)
            problems << message.name();
    }
    return problems;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression place(u"%(L?\\d|n)"_s);
    QStringList found;
    for (const auto& match : place.globalMatch(text))
        found << match.captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

bool hasMnemonic(QString text)
{
    return text.remove("&&"_L1).contains(u'&');
}

/// The full stop, ellipsis or colon at the end.
QChar ending(const QString& text)
{
    return text.isEmpty() || !u".…:"_s.contains(text.back()) ? QChar() : text.back();
}

/// What a translation must have in common with its source.
QString mistakeIn(const QString& source, const QString& translation, bool plural)
{
    QStringList wanted = placeholders(source);
    QStringList given = placeholders(translation);
    if (plural) { // "one database" needs no number
        wanted.removeAll(u"%n"_s);
        given.removeAll(u"%n"_s);
    }
    if (wanted != given)
        return u"other placeholders"_s;
    if (hasMnemonic(source) != hasMnemonic(translation))
        return u"mnemonic"_s;
    return ending(source) == ending(translation) ? QString() : u"other ending"_s;
}

QStringList mistakes(const std::vector<Message>& messages)
{
    QStringList found;
    for (const Message& message : messages) {
        const bool plural = message.source.contains("%n"_L1);
        for (const QString& translation : message.translations) {
            if (const QString mistake = mistakeIn(message.source, translation, plural);
                message.finished && !mistake.isEmpty())
                found << mistake + u": "_s + message.name() + u" -> "_s + translation;
        }
    }
    return found;
}

QString fileOf(const QString& language)
{
    return QStringLiteral(ROOT) + u"/resources/translations/holdfast_%1.ts"_s.arg(language);
}

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

/// The translations, as files.
class LintTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsThereAndFinished_data() { languages(); }
    void everyTextIsThereAndFinished()
    {
        QFETCH(const QString, language);
        const QStringList problems =
            unfinished(fileOf(language), QStringLiteral(ROOT), {u"core"_s, u"ui"_s, u"app"_s});
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void everyTranslationFitsItsSource_data() { languages(); }
    void everyTranslationFitsItsSource()
    {
        QFETCH(const QString, language);
        const auto messages = messagesOf(fileOf(language));
        QVERIFY(!messages.empty());
        const QStringList problems = mistakes(messages);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void aNewTextIsMissed()
    {
        const QTemporaryDir tree;
        QVERIFY(QDir(tree.path()).mkpath(u"ui"_s));
        const QString ts = tree.filePath(u"holdfast_de.ts"_s);
        QVERIFY(write(ts,
                      "<!DOCTYPE TS><TS version=\"2.1\" language=\"de\"><context><name>X</name>"
                      "<message><source>Old.</source><translation>Alt.</translation></message>"
                      "</context></TS>"));
        const QByteArray code = "class X : public QObject { Q_OBJECT QString f(); };"
                                "QString X::f() { return tr(\"Old.\"); }";
        QVERIFY(write(tree.filePath(u"ui/x.cpp"_s), code));
        QCOMPARE(unfinished(ts, tree.path(), {u"ui"_s}), QStringList());
        QVERIFY(
            write(tree.filePath(u"ui/x.cpp"_s), code + "QString X::g() { return tr(\"New.\"); }"));
        QCOMPARE(unfinished(ts, tree.path(), {u"ui"_s}), QStringList{u"X: New."_s});
    }

    void aMistakeIsSeen_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("translation");
        QTest::addColumn<QString>("mistake");
        QTest::newRow("fits") << u"&Open %1…"_s << u"%1 ö&ffnen…"_s << QString();
        QTest::newRow("number lost") << u"%1 of %2"_s << u"%1"_s << u"other placeholders"_s;
        QTest::newRow("mnemonic lost") << u"&Open"_s << u"Öffnen"_s << u"mnemonic"_s;
        QTest::newRow("ampersand of a name") << u"A && B"_s << u"A && B"_s << QString();
        QTest::newRow("stop lost") << u"Done."_s << u"Fertig"_s << u"other ending"_s;
        QTest::newRow("one of a plural") << u"%n days"_s << u"ein Tag"_s << QString();
    }
    void aMistakeIsSeen()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, translation);
        QFETCH(const QString, mistake);
        QCOMPARE(mistakeIn(source, translation, source.contains("%n"_L1)), mistake);
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"de", "en", "he"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
};

QTEST_GUILESS_MAIN(LintTranslations)
#include "translations.moc"
