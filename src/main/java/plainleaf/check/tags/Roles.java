package plainleaf.check.tags;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Which standard type each type of a file stands for. */
final class Roles {
    private static final COSName NAMESPACE = COSName.getPDFName("NS");
    private static final COSName NAMESPACE_ROLES = COSName.getPDFName("RoleMapNS");

    private final COSDictionary map;

    Roles(@Nullable COSDictionary map) {
        this.map = map == null ? new COSDictionary() : map;
    }

    /** A type, and the namespace it belongs to; null where the file gives none. */
    private record Name(String type, @Nullable COSDictionary namespace) {}

    /** The type at the end of the chain; the type itself where it has none, or where the chain is a circle. */
    String standard(COSDictionary element) {
        String type = element.getNameAsString(COSName.S, "");
        Set<Name> seen = new HashSet<>();
        Name name = new Name(type, element.getCOSDictionary(NAMESPACE));
        while (seen.add(name)) {
            Name next = next(name);
            if (next.type().isEmpty()) {
                return name.type();
            }
            name = next;
        }
        return type;
    }

    private Name next(Name name) {
        if (StandardType.isKnown(name.type())) {
            return new Name("", null);
        }
        COSName key = COSName.getPDFName(name.type());
        COSDictionary own = name.namespace() == null ? null : name.namespace().getCOSDictionary(NAMESPACE_ROLES);
        return own != null && own.containsKey(key)
                ? inNamespace(own.getDictionaryObject(key))
                : new Name(map.getNameAsString(key, ""), null);
    }

    /** ISO 32000-2, table 356: a role is a type of the standard, or {@code [type namespace]}. */
    private static Name inNamespace(@Nullable COSBase role) {
        if (role instanceof COSArray pair && pair.size() > 0 && pair.getObject(0) instanceof COSName type) {
            COSBase namespace = pair.size() > 1 ? pair.getObject(1) : null;
            return new Name(type.getName(), namespace instanceof COSDictionary dictionary ? dictionary : null);
        }
        return new Name(role instanceof COSName type ? type.getName() : "", null);
    }
}
