package plainleaf.check.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.diagnostic.Clause;
import plainleaf.diagnostic.Rulebook;

/** What veraPDF's rules mean, in plain words: each of PDF/UA-1, and those of the other standards by their groups. */
public final class Clauses {
    private static final Pattern FIELDS = Pattern.compile("\\s*\\|\\s*");
    private static final String OF_PROGRAM = "this is a fault of the program; please report it with the file";
    private static final String OF_FONT = "this is a fault of the program or of a font; please report it with the file";

    /** Well-Tagged PDF has the numbers of PDF/UA-2, but says what a file is in its clause 6. */
    private static final String IDENTITY_OF_UA_2 = "5";

    /** In the order of the standards, and in each in the order of its clauses. */
    public static final List<Clause> ALL = Arrays.stream(Profile.values())
            .filter(profile -> profile != Profile.REUSE)
            .flatMap(Clauses::read)
            .toList();

    private static final Rulebook BOOK = new Rulebook(List.of(), ALL, List.of());

    private Clauses() {}

    /**
     * What a rule means; empty where the validator tests something this program has never heard of.
     *
     * @param rule clause and test, such as {@code 7.3-1}
     */
    static Optional<Clause> of(Profile profile, String rule) {
        return BOOK.clause(profile.id() + ":" + rule);
    }

    /** The standard, its clause and the test, as in {@code PDF/UA-1, 7.3, test 1}. */
    static String standard(Profile profile, String rule) {
        int test = rule.lastIndexOf('-');
        return profile.title() + ", "
                + (test < 0 ? rule : rule.substring(0, test) + ", test " + rule.substring(test + 1));
    }

    private static Stream<Clause> read(Profile profile) {
        Properties words = new Properties();
        String name = profile.words() + ".properties";
        try (InputStream in = Objects.requireNonNull(Clauses.class.getResourceAsStream(name));
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream()
                .filter(rule -> !(profile == Profile.ACCESSIBILITY && rule.equals(IDENTITY_OF_UA_2)))
                .sorted(ClauseOrder.OF_NUMBERS)
                .map(rule -> clause(profile, rule, FIELDS.split(words.getProperty(rule))));
    }

    private static Clause clause(Profile profile, String rule, String... fields) {
        return new Clause(
                profile.id() + ":" + rule,
                standard(profile, rule),
                fields[0],
                fields[1],
                advice(fields[2]),
                fields[3].equals("-") ? "" : fields[3],
                fields.length > 4 ? fields[4] : "");
    }

    private static String advice(String word) {
        return switch (word) {
            case "program" -> OF_PROGRAM;
            case "font" -> OF_FONT;
            default -> word;
        };
    }
}
