package plainleaf.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plainleaf.model.Block.Callout.Urgency;
import plainleaf.model.Bytes;
import plainleaf.model.PictureFile;

/** The small decorative drawings beside callouts and banners, written with the colours of the tokens. */
final class Icons {
    private static final String FOLDER = "plainleaf-icons/";

    private final Map<String, String> drawings = new LinkedHashMap<>();

    Icons(Templates templates) {
        for (String name : names()) {
            drawings.put(name, templates.text("icons/" + name + ".svg"));
        }
    }

    /** One for each urgency, and the pencil of a draft. */
    static List<String> names() {
        List<String> names =
                new ArrayList<>(Arrays.stream(Urgency.values()).map(Urgency::id).toList());
        names.add("draft");
        return List.copyOf(names);
    }

    /** The light icons by the address print sheets have for them. */
    Map<String, PictureFile> forPrint(Tokens tokens) {
        Map<String, PictureFile> files = new LinkedHashMap<>();
        drawings.forEach((name, drawing) -> {
            PictureFile file = new PictureFile(
                    FOLDER + name + ".svg", "image/svg+xml", Bytes.of(StyleText.resolved(drawing, tokens.light())));
            files.put(Addresses.ofAsset(file.name()), file);
        });
        return files;
    }

    /** The icons for light and dark pages by their address in {@code output/}. */
    Map<String, Bytes> forWeb(Tokens tokens) {
        Map<String, Bytes> files = new LinkedHashMap<>();
        Map<String, String> dark = new LinkedHashMap<>(tokens.light());
        dark.putAll(tokens.dark());
        drawings.forEach((name, drawing) -> {
            files.put("assets/" + FOLDER + name + ".svg", Bytes.of(StyleText.resolved(drawing, tokens.light())));
            files.put("assets/" + FOLDER + name + "-dark.svg", Bytes.of(StyleText.resolved(drawing, dark)));
        });
        return files;
    }
}
