package plainleaf.check.tags;

import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a form. */
final class Widgets {
    /** ISO 32000-1, table 220. */
    private static final Map<String, String> KINDS =
            Map.of("Tx", "text field", "Btn", "button or tick box", "Ch", "list of choices", "Sig", "signature field");

    /** A field's parts hang below one another; no form needs more. */
    private static final int DEEPEST = 20;

    private Widgets() {}

    static FormField field(COSDictionary widget, int page) {
        String kind = KINDS.getOrDefault(inherited(widget, COSName.FT), "form field");
        String name = inherited(widget, COSName.TU);
        return new FormField(page, kind, name.isEmpty() ? inherited(widget, COSName.T) : name);
    }

    private static String inherited(COSDictionary widget, COSName key) {
        @Nullable COSDictionary holder = widget;
        for (int i = 0; holder != null && i < DEEPEST; i++) {
            String value = key.equals(COSName.FT) ? holder.getNameAsString(key, "") : holder.getString(key, "");
            if (!value.isEmpty()) {
                return value;
            }
            holder = holder.getCOSDictionary(COSName.PARENT);
        }
        return "";
    }
}
