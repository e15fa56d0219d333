package plainleaf.check.tags;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** A marked-content sequence that is open while a page is read. */
final class MarkedContent {
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final COSName tag;
    private final COSDictionary properties;
    private final @Nullable COSStream form;
    private boolean spoken;

    MarkedContent(@Nullable COSName tag, @Nullable COSDictionary properties, @Nullable COSStream form) {
        this.tag = tag == null ? COSName.getPDFName("") : tag;
        this.properties = properties == null ? new COSDictionary() : properties;
        this.form = form;
    }

    boolean isArtifact() {
        return tag.equals(ARTIFACT);
    }

    /** ISO 32000-1, 8.11.3.2: it belongs to a layer that a viewer may hide. */
    boolean isOptional() {
        return tag.equals(COSName.OC);
    }

    String kind() {
        return properties.getNameAsString(COSName.TYPE, "");
    }

    boolean hasNumber() {
        return properties.getInt(COSName.MCID, -1) >= 0;
    }

    ContentKey key(int page) {
        return new ContentKey(page, form, properties.getInt(COSName.MCID, -1));
    }

    String language() {
        return properties.getString(COSName.LANG, "");
    }

    boolean isReplaced() {
        return properties.getString(COSName.ACTUAL_TEXT) != null;
    }

    /** The replacement text, the first time; then nothing, for the glyphs that follow are part of it. */
    String replacement() {
        String text = spoken ? "" : properties.getString(COSName.ACTUAL_TEXT, "");
        spoken = true;
        return text;
    }
}
