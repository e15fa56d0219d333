package plainleaf.check.speech;

import static plainleaf.check.tags.HandMadePdf.text;

import java.util.List;
import plainleaf.check.tags.HandMadePdf;
import plainleaf.check.tags.Spaces;
import plainleaf.check.tags.TagReader;
import plainleaf.check.tags.TagTree;
import plainleaf.model.SpokenDocument;

/** What is said of a file whose content and tags a test writes by hand. */
final class Said {
    static final String ROOT = "<< /Type /StructTreeRoot /K 8 0 R >>";

    private Said() {}

    static SpokenDocument read(String content, String... tree) {
        return ReadingAloud.of((TagTree) TagReader.read(HandMadePdf.of(content, tree), Spaces.GUESSED));
    }

    /** What is said below the title, the language and the number of pages. */
    static List<String> said(String content, String... tree) {
        return read(content, tree).lines().stream()
                .skip(3)
                .map(line -> "  ".repeat(line.depth()) + line.said())
                .toList();
    }

    /** Marked text, each piece with the next number and on a line of its own. */
    static String marked(String... texts) {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < texts.length; i++)
            content.append("/P << /MCID ")
                    .append(i)
                    .append(" >> BDC ")
                    .append(text(10, 190 - 15 * i, texts[i]))
                    .append("EMC ");
        return content.toString();
    }

    static String tag(String type, String kids) {
        return "<< /S /" + type + " /Pg 3 0 R /K " + kids + " >>";
    }

    static String tag(String type, String kids, String more) {
        return "<< /S /" + type + " /Pg 3 0 R " + more + " /K " + kids + " >>";
    }
}
