package plainleaf.check.content;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import plainleaf.model.Language;

/** Which scripts a language is written in, by CLDR's likely subtags. */
public final class Scripts {
    private Scripts() {}

    /** As ICU's numbers of scripts; empty where CLDR does not know. */
    public static Set<Integer> of(Language language) {
        return of(language.tag());
    }

    static Set<Integer> of(String tag) {
        int[] codes = UScript.getCode(ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)));
        return codes == null ? Set.of() : Arrays.stream(codes).boxed().collect(Collectors.toSet());
    }
}
