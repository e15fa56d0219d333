package plainleaf.pdf.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/** Turns everything that a page draws with into inks: its operators, parts, pictures, patterns and shadings, each once. */
final class PressResources {
    /** The names of the graphics states (ISO 32000-1, 8.6.7) that we add. */
    static final COSName OVERPRINT = COSName.getPDFName("PressOverprint");

    static final COSName KNOCK_OUT = COSName.getPDFName("PressKnockOut");

    private static final COSName GROUP = COSName.GROUP;
    private static final COSName LUMINOSITY = COSName.getPDFName("Luminosity");

    private final PDDocument document;
    private final Separation separation;
    private final COSDictionary over;
    private final COSDictionary under;
    private final IdentityHashMap<COSBase, COSBase> done = new IdentityHashMap<>();

    PressResources(PDDocument document, Separation separation) {
        this.document = document;
        this.separation = separation;
        this.over = state(true);
        this.under = state(false);
    }

    private static COSDictionary state(boolean overprint) {
        COSDictionary state = new COSDictionary();
        state.setItem(COSName.TYPE, COSName.EXT_G_STATE);
        state.setBoolean(COSName.OP, overprint);
        state.setBoolean(COSName.OP_NS, overprint);
        state.setInt(COSName.OPM, overprint ? 1 : 0);
        return state;
    }

    /**
     * Turns a page into inks, and moves it so that its media begins at 0.
     *
     * @throws NotForPress if there is something on it that we cannot print
     */
    void convert(PDPage page, PressBoxes boxes) throws IOException, NotForPress {
        COSDictionary resources = page.getResources().getCOSObject();
        ColourSpaces spaces = new ColourSpaces(resources);
        byte[] operators;
        try (InputStream in = page.getContents()) {
            operators = in.readAllBytes();
        }
        PathToBleed path = new PathToBleed(boxes.width(), boxes.height(), boxes.bleed());
        byte[] written = new PressContent(separation, spaces, path, true).of(operators);
        convert(resources, boxes.margin());
        group(page.getCOSObject());
        ByteArrayOutputStream moved = new ByteArrayOutputStream();
        moved.write(("1 0 0 1 " + boxes.margin() + " " + boxes.margin() + " cm\n").getBytes(StandardCharsets.US_ASCII));
        moved.write(written);
        PDStream contents = new PDStream(document);
        write(contents.getCOSObject(), moved.toByteArray());
        page.setContents(contents);
    }

    static void write(COSStream stream, byte[] content) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
    }

    /** @param shift by which patterns of a page move with it; 0 elsewhere */
    private void convert(COSDictionary resources, float shift) throws IOException, NotForPress {
        if (done.put(resources, resources) != null) {
            return;
        }
        COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
        for (COSName name : names(objects)) {
            if (objects != null && objects.getDictionaryObject(name) instanceof COSStream object) {
                objects.setItem(name, object(object));
            }
        }
        COSDictionary patterns = resources.getCOSDictionary(COSName.PATTERN);
        for (COSName name : names(patterns)) {
            if (patterns != null && patterns.getDictionaryObject(name) instanceof COSDictionary pattern) {
                pattern(pattern, shift);
            }
        }
        COSDictionary shadings = resources.getCOSDictionary(COSName.SHADING);
        for (COSName name : names(shadings)) {
            if (shadings != null && shadings.getDictionaryObject(name) instanceof COSDictionary shading) {
                shading(shading);
            }
        }
        states(resources);
        resources.removeItem(COSName.COLORSPACE);
    }

    private static List<COSName> names(@Nullable COSDictionary dictionary) {
        return dictionary == null ? List.of() : List.copyOf(dictionary.keySet());
    }

    private COSBase object(COSStream object) throws IOException, NotForPress {
        COSBase known = done.get(object);
        if (known != null) {
            return known;
        }
        boolean picture = COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE));
        COSStream printed = picture ? new InkPicture(document, separation).of(object) : object;
        done.put(object, printed);
        if (!picture) {
            part(object);
        }
        return printed;
    }

    /** A form or the cell of a pattern. */
    private void part(COSStream stream) throws IOException, NotForPress {
        COSDictionary resources = stream.getCOSDictionary(COSName.RESOURCES);
        COSDictionary own = resources == null ? new COSDictionary() : resources;
        stream.setItem(COSName.RESOURCES, own);
        byte[] operators;
        try (InputStream in = stream.createInputStream()) {
            operators = in.readAllBytes();
        }
        PathToBleed path = new PathToBleed(0, 0, 0);
        write(stream, new PressContent(separation, new ColourSpaces(own), path, false).of(operators));
        convert(own, 0);
        group(stream);
    }

    private void pattern(COSDictionary pattern, float shift) throws IOException, NotForPress {
        if (done.put(pattern, pattern) != null) {
            return;
        }
        if (pattern instanceof COSStream cell) {
            if (cell.getInt(COSName.PAINT_TYPE) != 1) {
                throw NotForPress.uncolouredPattern();
            }
            part(cell);
        } else if (pattern.getDictionaryObject(COSName.SHADING) instanceof COSDictionary shading) {
            shading(shading);
        }
        if (shift != 0) {
            PressTags.shiftMatrix(pattern, shift);
        }
    }

    private void shading(COSDictionary shading) throws IOException, NotForPress {
        if (done.put(shading, shading) == null) {
            new InkShading(document, separation).convert(shading);
        }
    }

    private void states(COSDictionary resources) throws IOException, NotForPress {
        COSDictionary states = resources.getCOSDictionary(COSName.EXT_G_STATE);
        COSDictionary own = states == null ? new COSDictionary() : states;
        for (COSName name : names(states)) {
            if (own.getDictionaryObject(name) instanceof COSDictionary state
                    && state.getDictionaryObject(COSName.SMASK) instanceof COSDictionary mask) {
                mask(mask);
            }
        }
        own.setItem(OVERPRINT, over);
        own.setItem(KNOCK_OUT, under);
        resources.setItem(COSName.EXT_G_STATE, own);
    }

    /** A mask is no colour on paper; what is as dense as it is light stays grey. */
    private void mask(COSDictionary mask) throws IOException, NotForPress {
        if (!(mask.getDictionaryObject(COSName.G) instanceof COSStream drawn)) {
            return;
        }
        boolean light = LUMINOSITY.equals(mask.getCOSName(COSName.S));
        if (!light) {
            object(drawn);
        } else if (done.put(drawn, drawn) == null) {
            GreyMask.require(drawn);
        }
    }

    /** What is laid one over the other is mixed in inks. */
    private static void group(COSDictionary holder) {
        COSDictionary group = holder.getCOSDictionary(GROUP);
        if (group != null && group.containsKey(COSName.CS)) {
            group.setItem(COSName.CS, COSName.DEVICECMYK);
        }
    }
}
