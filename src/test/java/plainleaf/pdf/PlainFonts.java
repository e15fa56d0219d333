package plainleaf.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.impl.FSNoOpCacheStore;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.FSFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import plainleaf.model.Bytes;
import plainleaf.model.FontFamily;
import plainleaf.typeset.FontProgram;

/** The fonts of a sheet as PDFBox embeds them, each file parsed once for all documents and its substitutions passed over. */
final class PlainFonts extends PdfBoxFontResolver {
    private final PDDocument document;
    private final Map<Bytes, PDFont> loaded = new HashMap<>();
    private final Map<TrueTypeFont, FontProgram> borrowed = new HashMap<>();
    private final Set<String> chain = new LinkedHashSet<>();

    PlainFonts(SharedContext context, PDDocument document, List<FontFamily> families) {
        super(context, document, FSNoOpCacheStore.INSTANCE, PdfAConformance.NONE, false);
        this.document = document;
        families.forEach(this::register);
    }

    private void register(FontFamily family) {
        chain.add(family.name());
        for (IdentValue style : List.of(IdentValue.NORMAL, IdentValue.ITALIC, IdentValue.OBLIQUE)) {
            register(family, family.regular(), style, 400, 500);
            register(family, family.bold(), style, 600, 700, 800, 900);
        }
    }

    private void register(FontFamily family, Bytes file, IdentValue style, int... weights) {
        PDFontSupplier supplier = new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                return loaded.computeIfAbsent(file, PlainFonts.this::embed);
            }
        };
        for (int weight : weights) {
            addFont(supplier, family.name(), weight, style, true, FontGroup.MAIN);
        }
    }

    private PDFont embed(Bytes file) {
        try {
            FontProgram program = FontProgram.of(file);
            TrueTypeFont reader = program.borrow();
            borrowed.put(reader, program);
            return PDType0Font.load(document, reader, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        super.close();
        borrowed.forEach((reader, program) -> program.giveBack(reader));
        borrowed.clear();
    }

    /** The whole chain for every text, as our own resolver gives it. */
    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification asked) {
        FontSpecification found = new FontSpecification();
        found.size = asked.size;
        found.fontWeight = asked.fontWeight;
        found.fontStyle = asked.fontStyle;
        found.variant = asked.variant;
        found.families = chain.toArray(String[]::new);
        return super.resolveFont(context, found);
    }
}
