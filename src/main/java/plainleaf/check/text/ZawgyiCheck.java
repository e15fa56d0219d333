package plainleaf.check.text;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/**
 * Finds Burmese typed for the Zawgyi font, which all others show, read out and search wrong.
 *
 * <p>Zawgyi stores letters in the order they are seen, and shapes in the places of other languages' letters. The signs
 * looked for are those that Unicode Burmese cannot have; a short text of plain consonants is the same in both and is not
 * told apart.
 */
public final class ZawgyiCheck implements Check<Writings> {
    /** These write Shan, Mon, Karen and their neighbours, whose letters stand where Zawgyi put its shapes. */
    private static final Set<String> NEIGHBOURS =
            Set.of("shn", "mnw", "ksw", "kjp", "pwo", "blk", "rki", "kht", "aio", "phk");

    private static final Pattern SHAPES = Pattern.compile("[\\u1000-\\u109F]*[\\u1060-\\u1097][\\u1000-\\u109F]*");

    /** Vowel E or medial RA before its consonant; virama with nothing below it. */
    private static final Pattern ORDER =
            Pattern.compile("(?<![\\u1000-\\u109F])[\\u1031\\u103B][\\u1000-\\u1021][\\u1000-\\u109F]*"
                    + "|[\\u1000-\\u109F]*\\u1039(?![\\u1000-\\u1021])[\\u1000-\\u109F]*");

    public static final Rule RULE = new Rule(
            "zawgyi",
            Severity.ERROR,
            "Burmese is written in Unicode.",
            "The Unicode Standard, 16.3, Myanmar; Unicode Technical Note #11",
            "convert the text from Zawgyi to Unicode, and let someone who reads Burmese look at the result",
            Example.words(
                    "Burmese whose vowel e (U+1031) is stored in front of its consonant, as fonts before Unicode asked for it",
                    "the same word with U+1031 behind its consonant: the font puts it in front"));

    @Override
    public Stream<Diagnostic> check(Writings writings) {
        return writings.report(
                RULE,
                writing -> Stream.of(SHAPES, ORDER)
                        .filter(sign -> sign != SHAPES
                                || !NEIGHBOURS.contains(writing.language().tag()))
                        .flatMap(sign -> sign.matcher(writing.text()).results())
                        .limit(1)
                        .map(found -> new Fault(
                                found.group(),
                                "this is typed for the Zawgyi font and reads wrong with any other",
                                "",
                                Severity.ERROR)));
    }
}
