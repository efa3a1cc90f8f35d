#include "core/sqlite/pagemap.h"

#include "core/sqlite/freelistwalk.h"
#include "core/sqlite/headercheck.h"
#include "core/sqlite/lockbytepage.h"
#include "core/sqlite/schemarow.h"
#include "core/sqlite/treewalk.h"

#include <algorithm>
#include <limits>

namespace core::sqlite {

namespace {

/// A root that cannot be walked has no page that bounds how many of them there are.
constexpr std::size_t kMaxRefusedTrees = 1000;
constexpr qsizetype kMaxNameChars = qsizetype{16} << 20U; ///< of all names

constexpr std::uint32_t kSchemaTree = 0;

/// Pages that the database has, as far as the file holds them.
std::uint32_t expectedPages(const PageFile& file)
{
    const DatabaseHeader& header = file.header();
    return header.pagesAreValid ? std::min(header.pagesInHeader.value(), file.pages())
                                : file.pages();
}

class Mapper
{
public:
    Mapper(PageFile& file, const JobContext& job)
        : m_file(file)
        , m_builder(job, file.header().pageSize, file.pages(), expectedPages(file))
        , m_geometry(file.pageBytes(), file.header().reservedBytes)
        , m_pointers(file, m_builder, m_geometry)
        , m_walk(file, m_builder, m_pointers, m_geometry)
    {
    }

    PageMap run()
    {
        checkSize();
        if (m_file.pages() > 0)
            mapWhatIsThere();
        if (m_file.lostOneSince())
            m_builder.addFault(
                {.page = PageNo(1), .kind = PageFaultKind::Unreadable, .tree = PageMap::kNoTree});
        m_builder.finish();
        return std::move(m_builder.map());
    }

private:
    void checkSize()
    {
        const DatabaseHeader& header = m_file.header();
        PageMap& map = m_builder.map();
        map.pagesInHeader = header.pagesAreValid ? header.pagesInHeader.value() : 0;
        map.schemaReadable = m_file.pages() > 0;
        if (std::max<std::uint32_t>(map.pagesInHeader, 1) > m_file.pages())
            m_builder.addFault({.page = PageNo(m_file.pages() + 1),
                                .kind = PageFaultKind::BeyondEnd,
                                .tree = PageMap::kNoTree,
                                .other = map.pagesInHeader});
    }

    void mapWhatIsThere()
    {
        checkHeader(m_file, m_builder);
        claimFixedPages();
        walkSchema();
        walkTrees(claimRoots());
        walkFreeList(m_file, m_builder, m_pointers, m_geometry);
        if (!m_builder.map().schemaReadable)
            return; // what else there is, only the schema knows
        checkLastRoot(m_file, m_builder);
        m_builder.addNeverUsed();
    }

    void claimFixedPages()
    {
        const std::uint32_t lockPage = lockBytePage(m_geometry.pageBytes);
        if (lockPage <= m_file.pages() && m_builder.isPage(lockPage))
            m_builder.claim(lockPage, PageKind::LockByte, PageMap::kNoTree, {});
        m_pointers.claimPages();
    }

    void walkSchema()
    {
        const QString name = QStringLiteral("sqlite_schema");
        m_builder.map().trees.push_back({.name = name, .table = name, .root = PageNo(1)});
        m_builder.claim(1, PageKind::TableLeaf, kSchemaTree, {});
        m_builder.map().schemaReadable =
            m_walk.walk(kSchemaTree, TreeWalk::Family::Table,
                        [this](PageNo page, std::span<const std::byte> record) {
                            return takeRow(page, record);
                        });
    }

    bool takeRow(PageNo page, std::span<const std::byte> record)
    {
        const auto row = decodeSchemaRow(record, m_file.header().textEncoding);
        if (!row)
            return false;
        if (!row->hasTree())
            return true;
        const bool exists = row->root > 0 && row->root <= std::numeric_limits<std::uint32_t>::max()
            && m_builder.isPage(static_cast<std::uint32_t>(row->root));
        const std::uint32_t tree =
            addTree(*row, exists ? static_cast<std::uint32_t>(row->root) : 0);
        if (!exists || tree == PageMap::kNoTree)
            m_builder.addFault({page, PageFaultKind::BadRoot, tree, row->root});
        return true;
    }

    std::uint32_t addTree(const SchemaRow& row, std::uint32_t root)
    {
        auto& trees = m_builder.map().trees;
        if (trees.size() >= m_file.pages() + kMaxRefusedTrees)
            return PageMap::kNoTree;
        m_nameChars += row.name.size() + row.table.size();
        const bool isKept = m_nameChars <= kMaxNameChars;
        trees.push_back({.name = isKept ? row.name : QString(),
                         .table = isKept ? row.table : QString(),
                         .isIndex = row.isIndex(),
                         .root = PageNo(root)});
        return static_cast<std::uint32_t>(trees.size() - 1);
    }

    /// All of them before the first is walked: what leads into another tree by mistake must not
    /// take it.
    std::vector<std::uint32_t> claimRoots()
    {
        std::vector<std::uint32_t> toWalk;
        const auto trees = static_cast<std::uint32_t>(m_builder.map().trees.size());
        for (std::uint32_t i = kSchemaTree + 1; i < trees && !m_builder.isStopped(); ++i) {
            const PageTree& tree = m_builder.tree(i);
            const std::uint32_t root = tree.root.value();
            const PageKind likely = tree.isIndex ? PageKind::IndexLeaf : PageKind::TableLeaf;
            if (root == 0 || !m_builder.claim(root, likely, i, {}))
                continue;
            m_pointers.expect(root, PointerKind::Root, PageNo(0), i);
            toWalk.push_back(i);
        }
        return toWalk;
    }

    void walkTrees(const std::vector<std::uint32_t>& toWalk)
    {
        for (const std::uint32_t tree : toWalk) {
            if (m_builder.isStopped())
                return;
            const bool isIndex = m_builder.tree(tree).isIndex;
            m_walk.walk(tree, isIndex ? TreeWalk::Family::Index : TreeWalk::Family::Any);
        }
    }

    PageFile& m_file;
    MapBuilder m_builder;
    PageGeometry m_geometry;
    PointerMapCheck m_pointers;
    TreeWalk m_walk;
    qsizetype m_nameChars = 0;
};

} // namespace

Result<PageMap> mapPages(const QString& image, const JobContext& job)
{
    auto file = PageFile::open(image);
    if (!file)
        return file.error();
    PageMap map = Mapper(*file, job).run();
    if (job.stopRequested())
        return Error{.code = ErrorCode::Cancelled, .path = image};
    return map;
}

} // namespace core::sqlite
