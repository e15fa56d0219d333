package plainleaf.reading;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Texts of blocks, gathered in order: Unicode NFC, white space folded, soft hyphens left out. */
final class Words {
    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    void say(String more) {
        text.append(more);
    }

    /** Changes what was said since the last block ended. */
    void cut(UnaryOperator<String> change) {
        String changed = change.apply(text.toString());
        text.setLength(0);
        text.append(changed);
    }

    void endBlock() {
        String folded = fold(text.toString());
        if (!folded.isEmpty()) blocks.add(folded);
        text.setLength(0);
    }

    List<String> blocks() {
        return List.copyOf(blocks);
    }

    static String fold(String text) {
        String plain = text.replace("\u00AD", "").replaceAll("[ \\t\\r\\n\\f]+", " ");
        return Normalizer2.getNFCInstance().normalize(plain).strip();
    }
}
