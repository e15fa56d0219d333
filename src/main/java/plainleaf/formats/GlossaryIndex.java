package plainleaf.formats;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plainleaf.model.GlossaryTerm.Entry;

/** Finds what the glossary says of words, in any of their forms, in any case and with any punctuation. */
public final class GlossaryIndex {
    private static final int MARKS =
            1 << UCharacter.NON_SPACING_MARK | 1 << UCharacter.COMBINING_SPACING_MARK | 1 << UCharacter.ENCLOSING_MARK;

    private final Map<String, Entry> byForm = new HashMap<>();

    /** Of these entries; the first keeps a form that two have. */
    public GlossaryIndex(List<Entry> entries) {
        entries.forEach(entry -> entry.written().forEach(form -> byForm.putIfAbsent(folded(form), entry)));
    }

    public Optional<Entry> entry(String words) {
        return Optional.ofNullable(byForm.get(folded(words)));
    }

    /** Letters, marks and digits in one case, with single spaces for all else. */
    public static String folded(String words) {
        StringBuilder text = new StringBuilder();
        UCharacter.foldCase(Normalizer2.getNFCInstance().normalize(words), true)
                .codePoints()
                .forEach(c -> text.appendCodePoint(UCharacter.isLetterOrDigit(c) || isMark(c) ? c : ' '));
        return text.toString().strip().replaceAll(" +", " ");
    }

    private static boolean isMark(int c) {
        return (1 << UCharacter.getType(c) & MARKS) != 0;
    }
}
