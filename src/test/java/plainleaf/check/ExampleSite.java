package plainleaf.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import plainleaf.content.ContentReader;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;

/** The site without faults, and an example put where an author would write it. */
final class ExampleSite {
    private static final Path SITE = Path.of("src/test/resources/sites/proved");
    private static final Path WELSH = Path.of("src/test/resources/sites/proved-welsh");
    private static final LocalDate DATE = LocalDate.of(2026, 11, 23);
    private static final String FILE = "# [a-z.-]+\\.(?:md|yaml)";

    private final Path content;

    /** A new one in this folder; what says something in Welsh needs a Welsh text. */
    ExampleSite(Path folder, Example example) throws IOException {
        content = folder.resolve("content");
        copy(SITE, content);
        if (example.file().startsWith("cy") || example.passes().contains("cy:")) copy(WELSH, content);
    }

    /** What is wrong when this piece stands in the example's file. */
    List<Diagnostic> with(Example example, String piece) throws IOException {
        if (example.file().equals("baseline.yaml")) Files.writeString(content.resolve("baseline.yaml"), piece + "\n");
        else if (example.form() == Form.YAML) plantKeys(example.file(), piece);
        else plantText(file(example.file()), piece);
        return new Checks(new ContentReader(content, Path.of("templates")).read(), DATE).content();
    }

    private static void plantText(Path file, String piece) throws IOException {
        if (!piece.startsWith("---\n")) {
            Files.writeString(file, Files.readString(file) + "\n" + piece + "\n");
            return;
        }
        int end = piece.indexOf("\n---\n", 3);
        if (end < 0) {
            Files.writeString(file, piece);
            return;
        }
        mergeFront(file, piece.substring(4, end));
        Files.writeString(file, front(file) + piece.substring(end + 5));
    }

    private void plantKeys(String first, String piece) throws IOException {
        Map<String, StringBuilder> files = new LinkedHashMap<>();
        String current = first;
        for (String line : piece.split("\n")) {
            if (line.matches(FILE)) current = line.substring(2);
            else
                files.computeIfAbsent(current, name -> new StringBuilder())
                        .append(line)
                        .append('\n');
        }
        for (Map.Entry<String, StringBuilder> keys : files.entrySet()) {
            Path file = file(keys.getKey());
            if (keys.getKey().endsWith(".md")) mergeFront(file, keys.getValue().toString());
            else
                Files.writeString(
                        file, merged(Files.readString(file), keys.getValue().toString()));
        }
    }

    private static void mergeFront(Path file, String keys) throws IOException {
        String text = Files.readString(file);
        String front = front(file);
        String own = front.substring(4, front.length() - 4);
        Files.writeString(file, "---\n" + merged(own, keys) + "---\n" + text.substring(front.length()));
    }

    /** From the first line of hyphens to the end of the second. */
    private static String front(Path file) throws IOException {
        String text = Files.readString(file);
        return text.substring(0, text.indexOf("\n---\n", 3) + 5);
    }

    /** The example's keys take the place of those of the same names; what stands behind # goes away. */
    private static String merged(String own, String keys) {
        Map<String, String> blocks = blocks(own);
        blocks(keys).forEach((key, block) -> {
            if (key.startsWith("# ")) blocks.remove(key.substring(2));
            else blocks.put(key, block);
        });
        return String.join("", blocks.values());
    }

    private static Map<String, String> blocks(String text) {
        Map<String, String> blocks = new LinkedHashMap<>();
        String key = "";
        for (String line : text.split("\n")) {
            if (!line.startsWith(" ")) key = line.substring(0, line.indexOf(':'));
            blocks.merge(key, line + "\n", String::concat);
        }
        return blocks;
    }

    private Path file(String name) {
        return content.resolve(name.equals("site.yaml") ? name : "stairs/" + name);
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(from)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
