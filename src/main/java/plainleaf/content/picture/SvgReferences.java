package plainleaf.content.picture;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what an attribute or a style sheet refers to, which must be a part of the same drawing. */
final class SvgReferences {
    private static final String ID = "([\\w.:\\x{A0}-\\x{10FFFF}-]+)";

    private static final Pattern FRAGMENT = Pattern.compile("\\s*+#" + ID + "\\s*+");

    /** CSS Values 4, 4.5; the group is there only where the address is an id of the drawing itself. */
    private static final Pattern ADDRESS =
            Pattern.compile("url\\((?:\\s*+(['\"]?)#" + ID + "\\1\\s*+\\))?", Pattern.CASE_INSENSITIVE);

    private static final Pattern REACHING =
            Pattern.compile("@import|@font-face|expression\\(|javascript:|\\\\|image-set\\(|\\b(?:image|src)\\(");

    private SvgReferences() {}

    /** The id that an {@code href} leads to. */
    static String link(String attribute, String value) throws SvgFault {
        Matcher fragment = FRAGMENT.matcher(value);
        if (!fragment.matches()) {
            throw new SvgFault("loads another file (" + attribute + ").", "Put everything into the one drawing.");
        }
        return fragment.group(1);
    }

    /** The ids in the {@code url(#…)} of a style. */
    static List<String> style(String text) throws SvgFault {
        boolean reaches = REACHING.matcher(UCharacter.foldCase(text, true)).find();
        List<String> ids = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            reaches |= address.group(2) == null;
            ids.add(String.valueOf(address.group(2)));
        }
        if (reaches) {
            throw new SvgFault("loads another file from its styles.", "Put everything into the one drawing.");
        }
        return ids;
    }
}
