package plainleaf.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import plainleaf.model.PictureFile;

/** The pictures of one article: where they stand, what shape they have, and which of them were shown. */
public final class Pictures {
    private final Map<String, PictureFile> files;
    private final Set<String> shown = new TreeSet<>();

    Pictures(Map<String, PictureFile> files) {
        this.files = files;
    }

    /** Whether there is such a picture; what cannot be used has been reported by the reader. */
    public boolean has(String name) {
        return files.containsKey(name);
    }

    /** The address an article has for the picture, which counts as shown from now on. */
    public String show(String name) {
        shown.add(name);
        return Addresses.ofAsset(name);
    }

    /** The picture's own size. */
    public PictureSize size(String name) {
        PictureFile file = files.get(name);
        return file == null ? PictureSize.SQUARE : PictureSize.of(file);
    }

    List<String> shown() {
        return List.copyOf(shown);
    }
}
