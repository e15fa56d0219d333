package plainleaf.formats.tokens;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The words around numbers that CLDR does not have, from {@code words.properties}. */
final class LocalWords {
    private static final Properties WORDS = read();

    private LocalWords() {}

    /** The words of this kind in a language without its region; none where there are none. */
    static List<String> of(String kind, String language) {
        String words = WORDS.getProperty(kind + "." + language, "").strip();
        return words.isEmpty() ? List.of() : List.of(words.split("\\s*\\|\\s*"));
    }

    private static Properties read() {
        Properties words = new Properties();
        try (InputStream file =
                Objects.requireNonNull(LocalWords.class.getResourceAsStream("words.properties"), "words.properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
