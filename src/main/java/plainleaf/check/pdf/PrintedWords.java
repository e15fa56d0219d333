package plainleaf.check.pdf;

import java.util.List;
import plainleaf.check.tags.Speech;
import plainleaf.check.tags.SpokenWord;
import plainleaf.check.words.Words;

/** The words of a PDF by its tags; the labels of lists, which no text holds, are left out. */
final class PrintedWords {
    private final List<SpokenWord> words;

    PrintedWords(PrintedEdition print) {
        words = Speech.of(print.tags().roots(), print.tags().language(), tag -> tag.is("Lbl")).words().stream()
                .filter(word -> !Words.core(word.text()).isEmpty())
                .toList();
    }

    List<SpokenWord> words() {
        return words;
    }

    List<String> texts() {
        return words.stream().map(word -> Words.core(word.text())).toList();
    }
}
