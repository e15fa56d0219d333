package plainleaf.check.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What the rules of PDF/UA-1 mean, in plain sentences. */
final class UaSentences {
    private static final Properties SENTENCES = read();

    private UaSentences() {}

    /** The sentence for a rule such as {@code 7.3-1}; the validator's own words where there is none. */
    static String of(String rule, String otherwise) {
        return SENTENCES.getProperty(rule, otherwise);
    }

    private static Properties read() {
        Properties sentences = new Properties();
        try (InputStream in = Objects.requireNonNull(UaSentences.class.getResourceAsStream("pdf-ua-1.properties"));
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            sentences.load(text);
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
