package plainleaf.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import plainleaf.content.source.Folder;
import plainleaf.model.Bytes;
import plainleaf.model.FontFamily;

/** The font files in {@code templates/fonts}, each read once. */
final class FontShelf {
    private static final int LIMIT = 40 * 1024 * 1024;

    private final Folder templates;
    private final Map<String, Optional<FontFamily>> families = new HashMap<>();

    FontShelf(Folder templates) {
        this.templates = templates;
    }

    /** The path of a family's regular font below {@code templates/}. */
    static String regularPath(String family) {
        return path(family, "Regular");
    }

    private static String path(String family, String weight) {
        return "fonts/" + family.replace(" ", "") + "-" + weight + ".ttf";
    }

    /** The family of this name; empty where it has no regular font. */
    Optional<FontFamily> find(String family) {
        return families.computeIfAbsent(family, this::read);
    }

    /** Whether a style sheet brings this family to web pages. */
    boolean hasWebFont(String family) {
        return templates.isFile("fonts/web/" + family.replace(" ", "") + ".css");
    }

    private Optional<FontFamily> read(String family) {
        return font(regularPath(family)).map(regular -> {
            Bytes bold = font(path(family, "Bold")).orElse(regular);
            return new FontFamily(family, regular, bold);
        });
    }

    private Optional<Bytes> font(String path) {
        return templates.isFile(path) ? templates.bytes(path, LIMIT).map(Bytes::of) : Optional.empty();
    }
}
