#include "ui/properties/propertychoices.h"

#include <QComboBox>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui::properties {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::properties::PropertyChoices)
};

struct Choice
{
    QString text{};
    QString words{};
};

std::vector<Choice> compressions()
{
    return {{u"none"_s, Words::tr("None: a plain database file")},
            {u"zstd"_s, Words::tr("zstd: fast")},
            {u"zstd:19"_s, Words::tr("zstd:19: smallest, slow")},
            {u"gzip"_s, Words::tr("gzip: unpacks everywhere")}};
}

std::vector<Choice> levels()
{
    return {{u"full"_s, Words::tr("Full: every page, row, index and foreign key")},
            {u"quick"_s, Words::tr("Quick: without comparing indexes with their tables")}};
}

QString wordsFor(const std::vector<Choice>& choices, const QString& text)
{
    for (const Choice& choice : choices) {
        if (choice.text == text)
            return choice.words;
    }
    return text;
}

void fill(QComboBox& field, const std::vector<Choice>& choices, const QString& own,
          const QString& byDefault)
{
    //: %1 is a choice such as "zstd: fast".
    field.addItem(Words::tr("As for all databases (%1)").arg(wordsFor(choices, byDefault)),
                  QString());
    for (const Choice& choice : choices)
        field.addItem(choice.words, choice.text);
    if (field.findData(own) < 0)
        field.addItem(own, own);
    field.setCurrentIndex(field.findData(own));
}

} // namespace

void fillPresets(QComboBox& field, const core::jobs::DatabaseProperties& properties)
{
    //: No preset of an application.
    field.addItem(Words::tr("None"), QString());
    for (const auto& preset : properties.presets)
        field.addItem(preset.title, preset.name);
    const QString& own = properties.own.preset;
    if (field.findData(own) < 0)
        field.addItem(Words::tr("%1 (not there any more)").arg(own), own);
    field.setCurrentIndex(field.findData(own));
}

void fillCompressions(QComboBox& field, const core::jobs::DatabaseProperties& properties)
{
    fill(field, compressions(), properties.own.compression, properties.defaults.compression);
}

void fillLevels(QComboBox& field, const core::jobs::DatabaseProperties& properties)
{
    fill(field, levels(), properties.own.verifyLevel, properties.defaults.verifyLevel);
}

} // namespace ui::properties
