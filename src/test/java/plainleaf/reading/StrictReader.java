package plainleaf.reading;

import com.ibm.icu.lang.UCharacter;
import java.util.List;

/** The strictest reader: what the tags say in order, each piece of content in the order of its stream, and nothing else. */
final class StrictReader {
    private final Words words = new Words();

    /** The text of each block in order, without list labels and without the page numbers of the contents. */
    static List<String> blocks(TaggedFile file) {
        StrictReader reader = new StrictReader();
        reader.read(file.root(), "");
        reader.words.endBlock();
        return reader.words.blocks();
    }

    /** What is heard in the place of each picture. */
    static List<String> pictures(TaggedFile file) {
        return file.root()
                .all("Figure")
                .map(figure -> Words.fold(figure.alternative()))
                .toList();
    }

    private void read(Element element, String numbering) {
        if (element.type().equals("Lbl") && !numbering.equals("None")) return;
        boolean apart = element.isBlock() || element.type().equals("Lbl");
        if (apart) words.endBlock();
        for (Object kid : element.kids()) {
            if (kid instanceof Element inner) read(inner, element.type().equals("L") ? element.numbering() : numbering);
            else words.say(((Drawn) kid).said());
        }
        if (element.type().equals("TOCI")) words.cut(StrictReader::title);
        if (apart) words.endBlock();
    }

    /** The entry of the contents without the number at its end. */
    static String title(String entry) {
        int end = entry.length();
        while (end > 0 && isNumberOrSpace(entry.codePointBefore(end)))
            end -= Character.charCount(entry.codePointBefore(end));
        return entry.substring(0, end);
    }

    private static boolean isNumberOrSpace(int character) {
        return UCharacter.isDigit(character) || UCharacter.isUWhiteSpace(character);
    }
}
