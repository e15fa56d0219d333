package plainleaf.content;

import plainleaf.content.source.Folder;
import plainleaf.content.source.Suggestion;
import plainleaf.content.yaml.YamlMap;
import plainleaf.model.Problem.Kind;

/** Reads {@code pictures/credits.yaml} for what is wrong in it. */
final class CreditsReader {
    private static final String FILE = "credits.yaml";

    private CreditsReader() {}

    /** Reports what is wrong in the credits of the pictures in this folder, if it has any. */
    static void check(Settings settings, String pictures) {
        Folder content = settings.content();
        if (content.isFile(pictures + "/" + FILE)) {
            settings.map(pictures + "/" + FILE, map -> check(settings, pictures, map));
        }
    }

    private static boolean check(Settings settings, String pictures, YamlMap map) {
        for (String file : map.keys()) {
            if (!settings.content().isFile(pictures + "/" + file)) {
                settings.problems()
                        .add(
                                Kind.UNKNOWN_KEY,
                                map.keyLocation(file),
                                "There is no picture “" + file + "” beside this file.",
                                Suggestion.nearest(file, settings.content().files(pictures))
                                        .map(near -> "Did you mean “" + near + "”?")
                                        .orElse("Take the entry out, or put the picture there."));
            }
            map.map(file, Keys.CREDIT);
        }
        return true;
    }
}
