package plainleaf.check.pdf;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.regex.Pattern;
import plainleaf.check.tags.Speech;
import plainleaf.check.tags.SpokenWord;
import plainleaf.check.tags.Tag;
import plainleaf.check.words.Words;

/** The words of a PDF by its tags; the labels of lists, which no text holds, are left out. */
final class PrintedWords {
    /** Such as {@code iv.} or {@code b)}. */
    private static final Pattern NUMBERED = Pattern.compile("\\(?[a-zA-Z]{1,5}[.)]");

    private final List<SpokenWord> words;

    PrintedWords(PrintedEdition print) {
        words = Speech.of(print.tags().roots(), print.tags().language(), PrintedWords::isMarker).words().stream()
                .filter(word -> !Words.core(word.text()).isEmpty())
                .toList();
    }

    /** A bullet or a number; the term of a description stands in a label too, and is part of the text. */
    private static boolean isMarker(Tag tag) {
        String text = tag.is("Lbl") ? tag.text() : "";
        return tag.is("Lbl")
                && (text.codePointCount(0, text.length()) <= 1
                        || text.codePoints().noneMatch(UCharacter::isLetter)
                        || NUMBERED.matcher(text).matches());
    }

    List<SpokenWord> words() {
        return words;
    }

    List<String> texts() {
        return words.stream().map(word -> Words.core(word.text())).toList();
    }
}
