#include "ui/properties/fieldtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui::properties {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::properties::FieldText)
};

} // namespace

QString byDefault(const QString& text)
{
    //: %1 is what counts while a field is left empty.
    return Words::tr("%1 (default)").arg(text);
}

QString spaced(QString duration)
{
    static const QRegularExpression unit(u"(?<=[0-9])(?=[a-z])"_s);
    return duration.replace(unit, u" "_s);
}

} // namespace ui::properties
