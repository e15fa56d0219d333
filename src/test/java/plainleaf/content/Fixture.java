package plainleaf.content;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plainleaf.model.Block;
import plainleaf.model.Leaflet;
import plainleaf.model.Problem;
import plainleaf.model.Reading;
import plainleaf.model.Section;
import plainleaf.model.Translation;
import plainleaf.model.Wording;

/**
 * A small content folder in memory.
 *
 * <p>A {@code ¦} in a file is taken out before the file is written; it marks the place where a problem is expected.
 */
final class Fixture {
    static final String MARK = "¦";
    static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>";
    static final String FRONT = "---\ntitle: A title\n---\n";

    /** What every language file says of type and digits. */
    static final String TYPE = "digits = latn\nsize = 1\nleading = 1.46\ntight-leading = 1.1\n";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> marks = new ArrayList<>();

    Fixture() {
        with("content/site.yaml", "organisation: Example Hospital\nlanguages: [en, cy, ur]\n");
        with("content/stay/leaflet.yaml", "version: 1.0\n");
        with("content/pictures/a.svg", SVG);
        with("templates/languages/en.properties", language("English", "English", "ltr", "en-GB", "Table"));
        with("templates/languages/cy.properties", language("Cymraeg", "Welsh", "ltr", "cy", "Tabl"));
        with("templates/languages/ur.properties", language("اردو", "Urdu", "rtl", "ur", "جدول"));
        with("templates/fonts/NotoSans-Regular.ttf", "regular");
    }

    private static String language(String autonym, String english, String direction, String formats, String table) {
        return "autonym = " + autonym + "\nenglish = " + english + "\ndirection = " + direction + "\nformats = "
                + formats + "\n" + TYPE + "fonts = Noto Sans\nlabel.table = " + table + "\n";
    }

    /** A file with this text; {@code ¦} marks the place of the problem. */
    Fixture with(String path, String text) {
        int at = text.indexOf(MARK);
        if (at >= 0) {
            String before = text.substring(0, at);
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            int start = before.lastIndexOf('\n') + 1;
            marks.add(path + ":" + line + ":" + (1 + before.codePointCount(start, before.length())));
        }
        return with(path, text.replace(MARK, "").getBytes(StandardCharsets.UTF_8));
    }

    Fixture with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    Fixture without(String path) {
        files.remove(path);
        return this;
    }

    /** The English text of the only leaflet, below a title. */
    Fixture text(String markdown) {
        return with("content/stay/en.md", FRONT + markdown);
    }

    Fixture easyRead(String markdown) {
        return with("content/stay/en.easy-read.md", FRONT + markdown);
    }

    Fixture facts(String yaml) {
        return with("content/stay/leaflet.yaml", "facts:\n" + yaml);
    }

    /** The marked places, in the order of the files. */
    List<String> marks() {
        return marks;
    }

    Reading read() {
        try (FileSystem system = Jimfs.newFileSystem(Configuration.unix())) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = system.getPath(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            return new ContentReader(system.getPath("content"), system.getPath("templates")).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was found, as {@code KIND file:line:column}. */
    static List<String> found(Reading reading) {
        return reading.problems().stream()
                .map(problem -> problem.kind() + " " + problem.location())
                .toList();
    }

    /** What is expected at the marked places, and nothing else. */
    List<String> expected(Problem.Kind kind) {
        return marks.stream().map(place -> kind + " " + place).toList();
    }

    static Leaflet leaflet(Reading reading) {
        return reading.leaflets().get(0);
    }

    static Translation text(Reading reading, String tag) {
        return leaflet(reading).translation(tag, Wording.PLAIN).orElseThrow();
    }

    static List<Section> easyRead(Reading reading) {
        return leaflet(reading)
                .translation("en", Wording.EASY_READ)
                .orElseThrow()
                .sections();
    }

    /** The blocks before the first heading of the English text. */
    List<Block> blocks() {
        return text(read(), "en").opening();
    }

    /** The XHTML of the English text's only paragraph. */
    String html() {
        return ((Block.Paragraph) blocks().get(0)).text().html();
    }
}
