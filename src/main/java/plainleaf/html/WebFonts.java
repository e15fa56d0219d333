package plainleaf.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.model.Bytes;
import plainleaf.model.FontFamily;
import plainleaf.model.Language;
import plainleaf.model.Site;

/**
 * The fonts that pages bring along because a reader's device may lack the script: each family that has a sheet in
 * {@code fonts/web}. Only pages in a language that names the family ask for it.
 */
final class WebFonts {
    private static final String SOURCE = "fonts/web/";
    private static final String FOLDER = "assets/plainleaf-fonts/";
    private static final Pattern FILE = Pattern.compile("url\\(([^)]+)\\)");

    private final Templates templates;

    WebFonts(Templates templates) {
        this.templates = templates;
    }

    /** The sheets that a page in this language needs, by their address in {@code output/}. */
    List<String> sheets(Language language) {
        return families(language).map(family -> FOLDER + family + ".css").toList();
    }

    /** The sheets, fonts and licences for all languages of the site, by their address in {@code output/}. */
    Map<String, Bytes> of(Site site) {
        Map<String, Bytes> files = new LinkedHashMap<>();
        site.languages().stream().flatMap(this::families).forEach(family -> {
            String sheet = templates.text(SOURCE + family + ".css");
            files.put(FOLDER + family + ".css", Bytes.of(sheet));
            files.put(FOLDER + family + "-OFL.txt", templates.bytes("fonts/" + family + "-OFL.txt"));
            FILE.matcher(sheet)
                    .results()
                    .map(found -> found.group(1))
                    .forEach(file -> files.put(FOLDER + file, templates.bytes(SOURCE + file)));
        });
        return files;
    }

    private Stream<String> families(Language language) {
        return language.fonts().stream()
                .map(FontFamily::name)
                .map(name -> name.replace(" ", ""))
                .filter(family -> templates.has(SOURCE + family + ".css"));
    }
}
