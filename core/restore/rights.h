#pragma once

#include <QString>

#include <optional>

namespace core::restore {

/// Whose a database is, and who may do what with it.
struct FileRights
{
    QString owner{}; ///< a name, or the number where there is none
    QString group{};
    unsigned mode = 0; ///< as chmod() takes it
    bool isAsNow = false; ///< false: there is no file yet, or its owner cannot be given to another
    bool mayWriteFolder = false; ///< files can be made and replaced there

    friend bool operator==(const FileRights&, const FileRights&) = default;
};

/// As takeAttributesOf() will leave the file that replaces `target`. `modeOfNew`: that of a file
/// that does not replace one.
[[nodiscard]] FileRights rightsOfReplaced(const QString& target, unsigned modeOfNew);
/// As they are: the file stays, and its content is replaced. None: there is no such file.
[[nodiscard]] std::optional<FileRights> rightsNow(const QString& target);

/// "0640"
[[nodiscard]] QString modeText(unsigned mode);
/// "owner shop, group www-data, mode 0640"
[[nodiscard]] QString rightsText(const FileRights& rights);

} // namespace core::restore
