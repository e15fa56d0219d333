package plainleaf.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The files that one PDF was made from, opened without the program: what a proof of the program must not leave to it.
 *
 * @param site a content folder
 * @param edition standard, large-print or easy-read
 * @param lists for each table in order, whether its page shows it as a list; empty where there is no such page
 */
record SourceFiles(Path site, String leaflet, String language, String edition, List<Boolean> lists) {
    private static final Pattern EDITION = Pattern.compile("-(large-print|easy-read)\\.pdf$");
    private static final Pattern FRONT_AND_BODY = Pattern.compile("\\A---\\R(.*?\\R)---\\R(.*)\\z", Pattern.DOTALL);

    /** Of a PDF that stands where the build puts it: language, leaflet and edition are its address. */
    static SourceFiles of(Path site, Path pdf) throws IOException {
        Matcher named = EDITION.matcher(pdf.toString());
        Path folder = pdf.getParent();
        return new SourceFiles(
                site,
                folder.getFileName().toString(),
                folder.getParent().getFileName().toString(),
                named.find() ? named.group(1) : "standard",
                lists(pdf.resolveSibling("large-print.html"), pdf));
    }

    private static List<Boolean> lists(Path page, Path pdf) throws IOException {
        if (!pdf.toString().endsWith("-large-print.pdf") || !Files.exists(page)) return List.of();
        return Jsoup.parse(Files.readString(page)).select("article table, article ul.rows").stream()
                .map(shown -> shown.is("ul"))
                .toList();
    }

    boolean isStandard() {
        return edition.equals("standard");
    }

    boolean isEasyRead() {
        return edition.equals("easy-read");
    }

    String markdown() throws IOException {
        return Files.readString(site.resolve(leaflet).resolve(language + (isEasyRead() ? ".easy-read.md" : ".md")));
    }

    static Map<?, ?> front(String markdown) {
        return yaml(parts(markdown).group(1));
    }

    static String body(String markdown) {
        return parts(markdown).group(2);
    }

    private static Matcher parts(String markdown) {
        Matcher parts = FRONT_AND_BODY.matcher(markdown);
        if (!parts.matches()) throw new IllegalArgumentException("a leaflet begins with its front matter");
        return parts;
    }

    Map<?, ?> siteSettings() throws IOException {
        return yaml(Files.readString(site.resolve("site.yaml")));
    }

    Map<?, ?> leafletSettings() throws IOException {
        return yaml(Files.readString(site.resolve(leaflet).resolve("leaflet.yaml")));
    }

    /** The entries of the glossary; none where the site has none. */
    List<?> glossary() throws IOException {
        Path file = site.resolve("glossary.yaml");
        return Files.exists(file) ? (List<?>) load(Files.readString(file)) : List.of();
    }

    private static Map<?, ?> yaml(String text) {
        return (Map<?, ?>) load(text);
    }

    private static Object load(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }
}
