package plainleaf.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.model.Bytes;
import plainleaf.model.FontFamily;
import plainleaf.model.Language;
import plainleaf.model.Site;

/**
 * The fonts that pages bring along because a reader's device may lack the script: each family that has sheets in
 * {@code fonts/web}. Only pages in a language that names the family ask for it; every page of the site may ask for the
 * letters of languages' names and of the lines that say how to ask for the leaflet in them.
 */
final class WebFonts {
    private static final String SOURCE = "fonts/web/";
    private static final String FOLDER = "assets/plainleaf-fonts/";
    private static final Pattern FILE = Pattern.compile("url\\(([^)]+)\\)");

    private final Templates templates;

    WebFonts(Templates templates) {
        this.templates = templates;
    }

    /** The sheets that a page in these languages needs, by their address in {@code output/}. */
    List<String> sheets(List<Language> languages) {
        return families(languages).map(family -> FOLDER + family + ".css").toList();
    }

    /** The rules for the languages' names and lines, for the sheet that all pages share. */
    String namesOf(Site site) {
        return families(site.languages())
                .map(family -> templates.text(names(family)))
                .map(rules -> FILE.matcher(rules).replaceAll("url(plainleaf-fonts/$1)"))
                .collect(Collectors.joining());
    }

    private static String names(String family) {
        return SOURCE + family + "-Names.css";
    }

    /** The sheets, fonts and licences for these languages, by their address in {@code output/}. */
    Map<String, Bytes> of(List<Language> languages) {
        Map<String, Bytes> files = new LinkedHashMap<>();
        families(languages).forEach(family -> {
            String sheet = templates.text(SOURCE + family + ".css");
            files.put(FOLDER + family + ".css", Bytes.of(sheet));
            files.put(FOLDER + family + "-OFL.txt", templates.bytes("fonts/" + family + "-OFL.txt"));
            FILE.matcher(sheet + templates.text(names(family)))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(file -> files.put(FOLDER + file, templates.bytes(SOURCE + file)));
        });
        return files;
    }

    private Stream<String> families(List<Language> languages) {
        return languages.stream().flatMap(this::families).distinct();
    }

    private Stream<String> families(Language language) {
        return language.fonts().stream()
                .map(FontFamily::name)
                .map(name -> name.replace(" ", ""))
                .filter(family -> templates.has(SOURCE + family + ".css"));
    }
}
