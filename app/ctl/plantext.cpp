#include "app/ctl/plantext.h"

#include "app/ctl/jsonlines.h"
#include "app/ctl/printable.h"
#include "app/ctl/wording.h"
#include "core/restore/recordjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using core::jobs::Concern;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::RestoreText)
};

QString commandOf(const UndoWay& way)
{
    return u"holdfastctl undo --db "_s + shellQuoted(way.target);
}

} // namespace

Line titled(const QString& title, const QString& text)
{
    return {{title.leftJustified(10), Tone::Faint}, {text}};
}

void addSteps(const std::vector<core::restore::Step>& steps, std::vector<Line>& lines)
{
    int number = 0;
    for (const core::restore::Step& step : steps) {
        Line line{{u"  %1. "_s.arg(++number), Tone::Faint},
                  {core::restore::stepTitle(step.kind), Tone::Strong}};
        if (!step.detail.isEmpty())
            line.append({u"  "_s + step.detail});
        if (step.expectedSeconds)
            line.append({u"  "_s + Texts::tr("about %1").arg(spanText(*step.expectedSeconds)),
                         Tone::Faint});
        lines.push_back(line);
    }
}

void addUndo(const UndoWay& way, std::vector<Line>& lines)
{
    if (way.does.isEmpty()) {
        lines.push_back(titled(Texts::tr("undo"), Texts::tr("not possible: nothing is kept")));
        return;
    }
    lines.push_back(titled(Texts::tr("undo"), way.does.arg(u'`' + commandOf(way) + u'`')));
    lines.push_back(titled(Texts::tr("kept"),
                           Texts::tr("below %1 for %2; the newest of a database for longer")
                               .arg(way.folder, spanText(double(way.kept.count())))));
}

void addConcerns(const std::vector<Concern>& concerns, std::vector<Line>& lines)
{
    for (const Concern& concern : concerns) {
        Line line{concern.blocks ? Styled{Texts::tr("blocked"), Tone::Bad}
                                 : Styled{Texts::tr("note"), Tone::Warning},
                  {u"  "_s + concern.sentence}};
        if (!concern.remedy.isEmpty())
            line.append({u" "_s + concern.remedy});
        lines.push_back(line);
    }
}

QJsonArray stepsJson(const std::vector<core::restore::Step>& steps)
{
    QJsonArray list;
    for (const core::restore::Step& step : steps)
        list.append(core::restore::toJson(step));
    return list;
}

QJsonArray concernsJson(const std::vector<Concern>& concerns)
{
    QJsonArray list;
    for (const Concern& concern : concerns)
        list.append(QJsonObject{{u"blocks"_s, concern.blocks},
                                {u"kind"_s,
                                 concern.error.code == core::ErrorCode::Internal
                                     ? QJsonValue(QJsonValue::Null)
                                     : QJsonValue(core::errorKind(concern.error.code))},
                                {u"message"_s, concern.sentence},
                                {u"hint"_s, textOrNull(concern.remedy)}});
    return list;
}

QJsonObject undoJson(const UndoWay& way)
{
    const bool isPossible = !way.does.isEmpty();
    return {{u"possible"_s, isPossible},
            {u"command"_s, textOrNull(isPossible ? commandOf(way) : QString())},
            {u"kept_seconds"_s,
             isPossible ? QJsonValue(qint64{way.kept.count()}) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject targetJson(const core::restore::Target& target)
{
    QJsonArray files;
    for (const core::restore::TargetFile& file : target.files)
        files.append(QJsonObject{{u"path"_s, file.path}, {u"bytes"_s, qint64{file.bytes.value()}}});
    QJsonArray holders;
    for (const core::Holder& holder : target.holders)
        holders.append(QJsonObject{{u"pid"_s, holder.pid},
                                   {u"program"_s, holder.program},
                                   {u"user"_s, holder.user},
                                   {u"unit"_s, textOrNull(holder.unit)}});
    return {{u"path"_s, target.path}, {u"files"_s, files}, {u"holders"_s, holders}};
}

} // namespace app::ctl
