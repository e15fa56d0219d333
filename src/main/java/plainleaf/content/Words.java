package plainleaf.content;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words a setting may be one of. */
final class Words {
    private Words() {}

    /** Each constant by its name in lower case with hyphens, in their own order. */
    static <E extends Enum<E>> Map<String, E> of(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(UCharacter.toLowerCase(ULocale.ROOT, constant.name()).replace('_', '-'), constant);
        }
        return words;
    }
}
