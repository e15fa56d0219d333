package plainleaf.check.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds lines so long that the eye loses the next one, or so short that it must turn at each word. */
public final class PdfLineLengthCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-line-length",
            Severity.ERROR,
            "A line of text has usually 70 characters at most, and room for 30; an ideograph counts as two.",
            "RNIB (60 to 70 characters a line); DWP",
            "choose another size or paper for this edition under editions in site.yaml",
            Example.pdf("Lines of 90 characters, from edge to edge of the paper.", "Lines of 50 characters."));

    private static final int MOST = 70;
    private static final int LEAST = 30;

    /** Of fewer lines no usual length can be told. */
    private static final int MANY = 5;

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        int[] lengths = TextBlock.of(print.tags()).stream()
                .filter(block -> block.tag().is("P") && !block.inTable())
                .flatMap(block -> block.full().stream())
                .mapToInt(line -> length(line.text(), print.article().id().language()))
                .sorted()
                .toArray();
        if (lengths.length < MANY) {
            return Stream.empty();
        }
        int usual = lengths[lengths.length / 2];
        // Ragged lines are shorter than their room, which the fullest shows.
        int room = lengths[lengths.length - 1];
        String fault = usual > MOST
                ? "a line of this edition has usually " + usual + " characters"
                : room < LEAST ? "no line of this edition has more than " + room + " characters" : "";
        return fault.isEmpty() ? Stream.empty() : Stream.of(print.broken(RULE, 0, "", fault));
    }

    private static int length(String line, String language) {
        String text = line.strip();
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.forLanguageTag(language));
        characters.setText(text);
        int length = 0;
        int start = characters.first();
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            length += isWide(text.codePointAt(start)) ? 2 : 1;
            start = end;
        }
        return length;
    }

    private static boolean isWide(int character) {
        int width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }
}
