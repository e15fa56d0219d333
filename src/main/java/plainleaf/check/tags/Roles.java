package plainleaf.check.tags;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Which standard type each type of a file stands for. */
final class Roles {
    private final COSDictionary map;

    Roles(@Nullable COSDictionary map) {
        this.map = map == null ? new COSDictionary() : map;
    }

    /** The type at the end of the chain; the type itself where it has none, or where the chain is a circle. */
    String standard(String type) {
        Set<String> seen = new HashSet<>();
        String role = type;
        while (seen.add(role)) {
            String next = StandardType.isKnown(role) ? "" : map.getNameAsString(COSName.getPDFName(role), "");
            if (next.isEmpty()) {
                return role;
            }
            role = next;
        }
        return type;
    }
}
