package plainleaf.check.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plainleaf.model.GlossaryTerm;
import plainleaf.model.GlossaryTerm.Entry;

/** The hard words of an easy-read text: those that stand bold, and those that the glossary knows. */
final class EasyHardWords {
    private final List<Said> sentences;
    private final List<Bold> bold = new ArrayList<>();
    private final GlossaryWords glossary;

    private EasyHardWords(Prose prose) {
        sentences = prose.easyPieces()
                .filter(Piece::isText)
                .flatMap(piece -> piece.sentences().stream().map(sentence -> new Said(piece, sentence)))
                .toList();
        glossary = new GlossaryWords(
                GlossaryTerm.explainedIn(prose.text().language().tag(), prose.glossary()), prose.sentences());
        Set<Object> done = new HashSet<>();
        for (Said said : sentences) {
            for (String words : said.piece().bold()) {
                // What stands bold over two sentences belongs to the first.
                boolean here =
                        said.sentence().contains(words) || !said.piece().words().contains(words);
                if (here && done.add(List.of(said.piece(), words)))
                    bold.add(new Bold(said, words, glossary.entry(words)));
            }
        }
    }

    static EasyHardWords of(Prose prose) {
        return new EasyHardWords(prose);
    }

    /** A sentence and where it stands. */
    record Said(Piece piece, String sentence) {}

    /** Words of a sentence, and what the glossary says of them. */
    record Bold(Said said, String words, Optional<Entry> entry) {}

    Stream<Bold> bold() {
        return bold.stream();
    }

    /** Each word of the glossary where it first stands bold. */
    Stream<Bold> first() {
        Set<Entry> seen = new HashSet<>();
        return bold().filter(found -> found.entry().filter(seen::add).isPresent());
    }

    /** Each word of the glossary that stands in a sentence before the one where it is bold, or never is. */
    Stream<Bold> unmarked() {
        Set<Entry> seen = new HashSet<>();
        List<Bold> found = new ArrayList<>();
        for (Said said : sentences) {
            bold.stream()
                    .filter(mark -> mark.said().equals(said))
                    .forEach(mark -> mark.entry().ifPresent(seen::add));
            glossary.in(said.sentence()).stream()
                    .filter(use -> seen.add(use.entry()))
                    .forEach(use -> found.add(new Bold(said, use.words(), Optional.of(use.entry()))));
        }
        return found.stream();
    }

    /** Whether another sentence stands behind this one, beside the same picture: what it says, a person must judge. */
    boolean isFollowed(Said said) {
        int next = sentences.indexOf(said) + 1;
        return next < sentences.size() && besideTheSame(said, sentences.get(next));
    }

    /**
     * Whether the sentence itself, or the one before it, has a word of the glossary's explanation: “We put a tube in your
     * arm. It is called a cannula.”
     */
    boolean isToldBefore(Bold found) {
        int index = sentences.indexOf(found.said());
        Said before = index > 0 ? sentences.get(index - 1) : found.said();
        String told = besideTheSame(found.said(), before) ? before.sentence() : "";
        String own = found.said().sentence().replace(found.words(), " ");
        return found.entry()
                .filter(entry -> glossary.share(own + " " + told, entry.plain()))
                .isPresent();
    }

    private static boolean besideTheSame(Said one, Said other) {
        return one.piece().block() == other.piece().block();
    }
}
