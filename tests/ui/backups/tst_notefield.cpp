#include "ui/backups/notefield.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::backups::NoteField;

class TestNoteField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterKeepsWhatWasTypedOnce()
    {
        NoteField field;
        field.setNote(u"a"_s, u"old"_s);
        const QSignalSpy notes(&field, &NoteField::noteChanged);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(notes.count(), 0); // nothing was changed
        field.selectAll();
        QTest::keyClicks(&field, u"  before  2.0 "_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(notes.count(), 1);
        QCOMPARE(notes.front(), (QVariantList{u"a"_s, u"before 2.0"_s}));
    }

    void escBringsBackWhatWasThere()
    {
        NoteField field;
        field.setNote(u"a"_s, u"old"_s);
        const QSignalSpy notes(&field, &NoteField::noteChanged);
        QTest::keyClicks(&field, u"new "_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), u"old"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(notes.count(), 0);
    }

    void aListThatIsReadAnewDoesNotTakeTheWordsAway()
    {
        NoteField field;
        field.setNote(u"a"_s, u"old"_s);
        QTest::keyClicks(&field, u"new "_s);
        field.setNote(u"a"_s, u"old"_s);
        QCOMPARE(field.text(), u"new old"_s);
    }

    void goingToAnotherBackupKeepsItForTheFirst()
    {
        NoteField field;
        field.setNote(u"a"_s, u"old"_s);
        const QSignalSpy notes(&field, &NoteField::noteChanged);
        QTest::keyClicks(&field, u"new "_s);
        field.setNote(u"b"_s, u"other"_s);
        QCOMPARE(notes.front(), (QVariantList{u"a"_s, u"new old"_s}));
        QCOMPARE(field.text(), u"other"_s);
    }
};

QTEST_MAIN(TestNoteField)
#include "tst_notefield.moc"
