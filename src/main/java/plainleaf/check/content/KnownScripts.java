package plainleaf.check.content;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import plainleaf.model.Language;
import plainleaf.model.Reading;

/** The scripts of all languages that have a file: for another one there are no fonts, and marking its words is no cure. */
public final class KnownScripts {
    private final Set<Integer> scripts = new HashSet<>(
            Set.of(UScript.COMMON, UScript.INHERITED, UScript.UNKNOWN, UScript.LATIN, UScript.GREEK, UScript.CYRILLIC));

    /** Those that were there when the content was read. */
    public KnownScripts(Reading reading) {
        reading.languages().forEach(tag -> scripts.addAll(Scripts.of(tag)));
    }

    /** The English name of the first script in these words that no language here is written in. */
    Optional<String> unknown(String words) {
        return words.codePoints()
                .filter(UCharacter::isLetter)
                .map(UScript::getScript)
                .filter(script -> !scripts.contains(script))
                .mapToObj(UScript::getName)
                .findFirst();
    }

    /** Whether these words cannot be set at all: in a script that no language here is written in and no font has. */
    public boolean areBeyond(String words, Language typeset) {
        return unknown(words).isPresent() && !FontReach.missing(typeset, words).isEmpty();
    }
}
