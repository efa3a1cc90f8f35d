#include "core/jobs/searchedfiles.h"

#include "core/vault/names.h"

using namespace Qt::StringLiterals;

namespace core::jobs {

bool isNoiseFolder(const QString& name)
{
    static const std::set<QString> noise{
        // Caches: made anew when they are lost. "Cache", "Code Cache" and the like are those of
        // browsers and of the programs that are built from one.
        u".cache"_s, u"cache"_s, u"caches"_s, u"code cache"_s, u"gpucache"_s, u"cachestorage"_s,
        u"service worker"_s, u"indexeddb"_s, u"tracker3"_s, u"baloo"_s, u"gvfs-metadata"_s,
        // Browsers: dozens of databases each, that they keep and mend themselves.
        u".mozilla"_s, u"mozilla"_s, u"org.mozilla.firefox"_s, u"chromium"_s,
        u"org.chromium.chromium"_s, u"google-chrome"_s, u"com.google.chrome"_s, u"bravesoftware"_s,
        u"com.brave.browser"_s, u"microsoft-edge"_s, u"vivaldi"_s, u"opera"_s,
        // Programs and their parts: come back with the package.
        u".git"_s, u"node_modules"_s, u"site-packages"_s, u"__pycache__"_s, u".cargo"_s,
        u".rustup"_s, u".npm"_s, u"dpkg"_s, u"packagekit"_s, u"command-not-found"_s, u"fwupd"_s,
        u"snapd"_s,
        // The layers of containers; their volumes are looked into.
        u"overlay2"_s, u"overlay-layers"_s,
        // Thrown away, or found by a repair.
        u"trash"_s, u".trash"_s, u"lost+found"_s,
        // Ours, of another home or of an earlier one.
        u"holdfast"_s,
        // Copies, not databases in use.
        u"backup"_s, u"backups"_s, u".snapshots"_s};
    return noise.contains(name.toLower());
}

bool mayBeDatabase(const QString& name, const std::set<QString>& all)
{
    static const std::set<QString> endings{u"db"_s,   u"db3"_s,      u"sqlite"_s, u"sqlite3"_s,
                                           u"s3db"_s, u"sqlitedb"_s, u"sl3"_s,    u"gpkg"_s};
    if (vault::parseFileName(name))
        return false;
    const qsizetype dot = name.lastIndexOf(u'.');
    return (dot >= 0 && endings.contains(name.mid(dot + 1).toLower()))
        || all.contains(name + u"-wal");
}

} // namespace core::jobs
