package plainleaf.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import plainleaf.model.EditionId;
import plainleaf.model.Variant;
import plainleaf.model.Wording;

/**
 * A text by the name of its file: {@code en.md} or {@code en.easy-read.md}.
 *
 * @param folder the leaflet's
 */
record TextFile(String folder, String tag, Wording wording) {
    private static final String END = ".md";
    private static final String EASY_READ_END = ".easy-read.md";

    /** The text in this file; empty where the file is none. */
    static Optional<TextFile> of(String folder, String name) {
        if (name.endsWith(EASY_READ_END)) {
            return Optional.of(new TextFile(folder, without(name, EASY_READ_END), Wording.EASY_READ));
        }
        return name.endsWith(END)
                ? Optional.of(new TextFile(folder, without(name, END), Wording.PLAIN))
                : Optional.empty();
    }

    private static String without(String name, String end) {
        return name.substring(0, name.length() - end.length());
    }

    String path() {
        return folder + "/" + tag + (wording == Wording.EASY_READ ? EASY_READ_END : END);
    }

    /** The editions made from it. */
    List<EditionId> editions() {
        return Arrays.stream(Variant.values())
                .filter(variant -> variant.wording() == wording)
                .map(variant -> new EditionId(folder, tag, variant))
                .toList();
    }
}
