package plainleaf.check.wording;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.check.content.Sentences;
import plainleaf.check.content.Sources;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Fact;
import plainleaf.model.GlossaryTerm;
import plainleaf.model.Leaflet;
import plainleaf.model.Location;
import plainleaf.model.Reading;
import plainleaf.model.Site;
import plainleaf.model.Translation;
import plainleaf.model.Wording;

/** One text of a leaflet in pieces, with the word lists of its language. For one thread. */
final class Prose {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+|[^\\s@]{1,64}@[^\\s@]+\\.\\w+");

    private final Leaflet leaflet;
    private final Translation text;
    private final List<GlossaryTerm> glossary;
    private final Map<String, Fact> facts;
    private final Sources sources;
    private final Sentences sentences;
    private final List<Piece> pieces;

    Prose(Leaflet leaflet, Translation text, Reading reading, Sources sources) {
        this.leaflet = leaflet;
        this.text = text;
        this.glossary = reading.glossary();
        facts = new HashMap<>(reading.site().map(Site::facts).orElseGet(Map::of));
        facts.putAll(leaflet.facts());
        this.sources = sources;
        sentences = new Sentences(text.language().tag());
        pieces = Pieces.of(text, sentences, sources);
    }

    /** Words in a piece. */
    record Hit(Piece piece, MatchResult match) {
        String typed() {
            return match.group();
        }
    }

    Leaflet leaflet() {
        return leaflet;
    }

    Translation text() {
        return text;
    }

    List<GlossaryTerm> glossary() {
        return glossary;
    }

    Vocabulary vocabulary() {
        return Vocabulary.of(text.language().tag());
    }

    Sentences sentences() {
        return sentences;
    }

    List<Piece> pieces() {
        return pieces;
    }

    boolean isSource() {
        return text.language().tag().equals(leaflet.source());
    }

    boolean isEasyRead() {
        return text.wording() == Wording.EASY_READ;
    }

    /** All but the headings of an easy-read text; none of another one. */
    Stream<Piece> easyPieces() {
        return pieces.stream().filter(piece -> isEasyRead() && !piece.isHeading());
    }

    /** The number under this key of the word list; {@code otherwise} where the language has none of its own. */
    int number(String key, int otherwise) {
        return Integer.parseInt(vocabulary().value(key, Integer.toString(otherwise)));
    }

    /** Every place of a pattern, in all that is seen. */
    Stream<Hit> find(Pattern pattern) {
        return pieces.stream()
                .flatMap(piece -> pattern.matcher(piece.words()).results().map(match -> new Hit(piece, match)))
                .filter(hit -> !isOfAddress(hit));
    }

    /** Every place of the words of a list, in all that is seen. */
    Stream<Hit> listed(String kind) {
        return pieces.stream()
                .flatMap(piece -> vocabulary().in(piece.words(), kind).stream().map(match -> new Hit(piece, match)))
                .filter(hit -> !isOfAddress(hit));
    }

    /** Nobody chose the words of an address. */
    private static boolean isOfAddress(Hit hit) {
        return ADDRESS.matcher(hit.piece().words())
                .results()
                .anyMatch(address ->
                        address.start() < hit.match().end() && hit.match().start() < address.end());
    }

    Diagnostic told(Rule rule, Hit hit, String detail) {
        return rule.brokenAt(place(hit.piece(), hit.typed()), detail);
    }

    Diagnostic told(Rule rule, Piece piece, String sentence, String detail) {
        return rule.brokenAt(place(piece, sentence), detail);
    }

    /** Where these words of a piece are typed, or the fact that brings them. */
    Location place(Piece piece, String words) {
        return sources.begin(piece.location(), end(piece), words)
                .or(() -> fact(piece, words.strip()))
                .orElse(piece.location());
    }

    /** Where the fact is typed that brings these words into a piece. */
    private Optional<Location> fact(Piece piece, String words) {
        return facts.entrySet().stream()
                .filter(fact -> holds(fact.getValue(), words))
                .flatMap(fact -> sources.text(piece.location(), "{{" + fact.getKey() + "}}").stream())
                .filter(found -> found.line() < end(piece))
                .min(Comparator.naturalOrder());
    }

    private boolean holds(Fact fact, String words) {
        if (fact instanceof Fact.Phone phone) {
            return phone.number().contains(words);
        }
        return fact instanceof Fact.Text said
                && said.text()
                        .in(text.language().tag())
                        .filter(value -> value.contains(words))
                        .isPresent();
    }

    /** The line of the next piece that begins on a later one. */
    private int end(Piece piece) {
        return pieces.stream()
                .mapToInt(other -> other.location().line())
                .filter(line -> line > piece.location().line())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
