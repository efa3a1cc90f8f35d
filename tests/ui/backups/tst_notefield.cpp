#include "ui/backups/notefield.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::vault::Backup;
using ui::backups::NoteField;

namespace {

Backup backup(const QString& id, const QString& label)
{
    return {.id = id, .manifest = core::vault::Manifest{.label = label}};
}

/// Which backup got which note, one a line.
class Notes
{
public:
    explicit Notes(NoteField& field)
    {
        QObject::connect(&field, &NoteField::noteChanged, &field,
                         [this](const Backup& about, const QString& note) {
                             m_lines << about.id + u": "_s + note;
                         });
    }
    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
};

} // namespace

class TestNoteField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterKeepsWhatWasTypedOnce()
    {
        NoteField field;
        field.setBackup(backup(u"a"_s, u"old"_s));
        const Notes notes(field);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(notes.text(), QString()); // nothing was changed
        field.selectAll();
        QTest::keyClicks(&field, u"  before  2.0 "_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(notes.text(), u"a: before 2.0"_s);
    }

    void escBringsBackWhatWasThere()
    {
        NoteField field;
        field.setBackup(backup(u"a"_s, u"old"_s));
        const Notes notes(field);
        QTest::keyClicks(&field, u"new "_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), u"old"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(notes.text(), QString());
    }

    void aListThatIsReadAnewDoesNotTakeTheWordsAway()
    {
        NoteField field;
        field.setBackup(backup(u"a"_s, u"old"_s));
        QTest::keyClicks(&field, u"new "_s);
        field.setBackup(backup(u"a"_s, u"old"_s));
        QCOMPARE(field.text(), u"new old"_s);
    }

    void goingToAnotherBackupKeepsItForTheFirst()
    {
        NoteField field;
        field.setBackup(backup(u"a"_s, u"old"_s));
        const Notes notes(field);
        QTest::keyClicks(&field, u"new "_s);
        field.setBackup(backup(u"b"_s, u"other"_s));
        QCOMPARE(notes.text(), u"a: new old"_s);
        QCOMPARE(field.text(), u"other"_s);
    }

    void closingTheWindowKeepsIt()
    {
        NoteField field;
        field.setBackup(backup(u"a"_s, u"old"_s));
        const Notes notes(field);
        field.show();
        QTest::keyClicks(&field, u"new "_s);
        field.close();
        QCOMPARE(notes.text(), u"a: new old"_s);
    }
};

QTEST_MAIN(TestNoteField)
#include "tst_notefield.moc"
