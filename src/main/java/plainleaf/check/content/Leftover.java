package plainleaf.check.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sign of mistyped Markdown.
 *
 * @param detail what is wrong; %s is the sign as it stands in the text
 * @param hint what was probably meant
 */
record Leftover(Pattern sign, String detail, String hint) {
    private static final String KEYWORD = "(CAUTION|WARNING|IMPORTANT|TIP|NOTE)";
    private static final String BRACES = "a fact has two pairs of braces: {{gate}}";
    private static final String LINK = "write [words](https://www.example.org), without a space between the brackets";
    private static final String LANGUAGE = "\\{\\s*lang\\s*=";
    private static final String MARK = "a language is marked so: [bonjour]{lang=fr}";
    private static final String SMALL =
            "take the signs out: H2O, or say it in words; there is no raised or lowered text";

    /** In the words of any passage. */
    private static final List<Leftover> IN_WORDS = List.of(
            of("\\*\\*", "stars", "put the two stars right before and right after the bold words"),
            of("(?<![\\p{L}\\p{N}*])\\*(?=[\\p{L}\\p{N}])", "a star", "take it out, or close it: *words*"),
            of("~~", "~~", "take the sign out; struck-out words have no place in a leaflet"),
            of("(?<=[\\p{L}\\p{N})])~[\\p{L}\\p{N}+-]{1,10}~", "~", SMALL),
            of("(?<=[\\p{L}\\p{N})])\\^[\\p{L}\\p{N}+-]{1,10}\\^", "^", SMALL.replace("H2O", "10 to the power of 2")),
            of("\\{#", "{#", "an id stands at the end of a heading: ## Risks {#risks}"),
            of("(?<!\\{)\\{[a-z][a-z0-9-]*\\}(?!\\})", "braces", BRACES),
            of(
                    "(?<!\\{)\\{\\s*(?!lang\\s*=)(?:[.:][A-Za-z]|[A-Za-z][A-Za-z0-9_:.-]*\\s*=)[^{}]*\\}(?!\\})",
                    "braces",
                    "take them out: a leaflet has no classes and attributes"),
            of("(?<!\\{)" + LANGUAGE + "[^{}]*\\}(?!\\})", "braces", MARK),
            of("\\$\\{|\\[\\[", "brackets", BRACES),
            of("\\[\\^[^\\]\\s]+\\]", "a footnote", "say it in the text, or in a list at its end"),
            of("^#{1,6}[^# ]", "#", "a heading has a space after its signs: ## Risks"),
            of(
                    "(?i:\\[!?" + KEYWORD + "\\])|^" + KEYWORD + ":",
                    "a callout's word",
                    "a callout begins with its keyword alone on a line: > [!WARNING]"),
            of("^\\|.*\\|", "|", "a table has a line such as |---|---| below its first row"),
            of("^Table: ", "Table:", "a caption stands right after its table, with an empty line between"),
            of("^[•▪◦] ", "a bullet", "begin each item with a hyphen and a space, on a line of its own"),
            of("^\\[ \\] ", "a tick box", "begin every item of the list with - [ ], or none"),
            of("^\\[[xX]\\] ", "a ticked box", "the reader ticks it: write [ ]"),
            new Leftover(
                    Pattern.compile("\\[[^\\[\\]]*\\]\\((?![^()]*\\))\\S*"), "this link is not closed: “%s”", LINK),
            new Leftover(
                    Pattern.compile("\\[[^\\[\\]]*\\((?:https?://|www\\.)[^()\\s]*\\)(?![^\\[\\]]*\\])"),
                    "the square bracket of this link is not closed: “%s”",
                    LINK),
            new Leftover(
                    Pattern.compile("(?<=^|\\])[^\\[\\]]*\\]\\(\\S[^()]*\\)?"),
                    "the square bracket of this link is not opened: “%s”",
                    LINK),
            new Leftover(
                    Pattern.compile("\\]\\s\\((?:https?://|www\\.|mailto:|tel:|#)[^()\\s]*\\)"),
                    "this link has a space between its brackets, and is none: “%s”",
                    LINK),
            new Leftover(
                    Pattern.compile("!?\\([^()]+\\)\\[[^\\[\\]]*[/.:][^\\[\\]]*\\]"),
                    "the brackets of this link or picture have changed places: “%s”",
                    "write [words](address), and ![what it shows](file) for a picture"),
            new Leftover(Pattern.compile("\\]\\{(?![^{}]*\\})\\S*"), "these braces are not closed: “%s”", MARK));

    /** At the beginning of a paragraph's line as it is typed. */
    private static final List<Leftover> AT_LINES = List.of(
            new Leftover(
                    Pattern.compile("^[0-9]{1,3}[.)]\\p{L}"),
                    "“%s” begins no step: it would be printed as it stands",
                    "a step has a space after its number: 1. Come"),
            new Leftover(
                    Pattern.compile("^[-+]\\p{L}"),
                    "“%s” begins no item: it would be printed as it stands",
                    "an item has a space after its hyphen: - Come"),
            new Leftover(
                    Pattern.compile("^:\\s+\\S"),
                    "a line that begins with a colon would be printed as it stands",
                    "there are no lists of definitions: write a sentence, or a table"));

    private static Leftover of(String sign, String name, String hint) {
        return new Leftover(Pattern.compile(sign), "this would be printed with " + name + " in it", hint);
    }

    /** A leftover that was found, and its sign as it stands. */
    record Found(Leftover leftover, String sign) {
        String detail() {
            return leftover.detail().replace("%s", sign.strip());
        }

        boolean isLanguageMark() {
            return Pattern.compile(LANGUAGE).matcher(sign).lookingAt();
        }
    }

    static List<Found> inWords(String words) {
        return in(words, IN_WORDS);
    }

    static List<Found> atStart(String line) {
        return in(line, AT_LINES);
    }

    private static List<Found> in(String text, List<Leftover> leftovers) {
        return leftovers.stream()
                .flatMap(leftover -> leftover.first(text).stream())
                .toList();
    }

    private Optional<Found> first(String text) {
        Matcher found = sign.matcher(text);
        return found.find() ? Optional.of(new Found(this, found.group())) : Optional.empty();
    }
}
