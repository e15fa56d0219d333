package plainleaf.content;

import plainleaf.content.source.Folder;
import plainleaf.content.yaml.YamlMap;

/** Reads {@code pictures/credits.yaml} for what is wrong in it. */
final class CreditsReader {
    private static final String FILE = "credits.yaml";

    private CreditsReader() {}

    /** Reports what is wrong in the credits of the pictures in this folder, if it has any. */
    static void check(Settings settings, String pictures) {
        Folder content = settings.content();
        if (content.isFile(pictures + "/" + FILE)) {
            settings.map(pictures + "/" + FILE, CreditsReader::check);
        }
    }

    private static boolean check(YamlMap map) {
        for (String file : map.keys()) map.map(file, Keys.CREDIT);
        return true;
    }
}
