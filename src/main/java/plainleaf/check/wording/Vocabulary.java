package plainleaf.check.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The word lists of a language, from {@code <language>.properties}: {@code |} between words, and none where there is no
 * file. What {@code all.properties} says holds in every language besides.
 */
final class Vocabulary {
    /** Latin letters and digits; both apostrophes are the same. */
    private static final String WORD = "[A-Za-z0-9\\u00C0-\\u024F]";

    private static final Map<String, Vocabulary> LANGUAGES = new ConcurrentHashMap<>();
    private static final Properties ALL = read("all");

    private final Properties own;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    private Vocabulary(Properties own) {
        this.own = own;
    }

    /** The lists of a language without its region and script. */
    static Vocabulary of(String languageTag) {
        String language = languageTag.replaceFirst("-.*", "");
        return LANGUAGES.computeIfAbsent(language, name -> new Vocabulary(read(name)));
    }

    /** Whether this list says anything of this very language. */
    boolean knows(String kind) {
        return own.containsKey(kind);
    }

    /** The one value under this key; {@code otherwise} where there is none. */
    String value(String key, String otherwise) {
        return own.getProperty(key, ALL.getProperty(key, otherwise)).strip();
    }

    /** The words of this kind, those of every language among them. */
    List<String> words(String kind) {
        return Stream.of(own.getProperty(kind, ""), ALL.getProperty(kind, ""))
                .flatMap(words -> Stream.of(words.strip().split("\\s*\\|\\s*")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Where whole words of this kind stand in a text, but for those in the list of exceptions {@code <kind>.except}. */
    List<MatchResult> in(String text, String kind) {
        List<MatchResult> excepted =
                pattern(kind + ".except").matcher(text).results().toList();
        return pattern(kind)
                .matcher(text)
                .results()
                .filter(found -> excepted.stream()
                        .noneMatch(other -> other.start() <= found.start() && found.end() <= other.end()))
                .toList();
    }

    boolean has(String text, String kind) {
        return pattern(kind).matcher(text).find();
    }

    /** Any of the words of this kind, whole and in any case; the longest first. */
    private Pattern pattern(String kind) {
        return patterns.computeIfAbsent(kind, name -> {
            List<String> words = words(name).stream()
                    .sorted((one, other) -> other.length() - one.length())
                    .map(word -> Pattern.quote(word).replace("'", "\\E['’]\\Q").replace(" ", "\\E\\s+\\Q"))
                    .toList();
            return words.isEmpty()
                    ? Pattern.compile("(?!)")
                    : Pattern.compile(
                            "(?<!" + WORD + ")(?:" + String.join("|", words) + ")(?!" + WORD + ")",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        });
    }

    private static Properties read(String name) {
        Properties words = new Properties();
        try (InputStream file = Vocabulary.class.getResourceAsStream(name + ".properties")) {
            if (file != null) {
                words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
