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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import plainleaf.model.Bytes;
import plainleaf.model.FontFamily;
import plainleaf.model.Language;
import plainleaf.model.PrintSheet;
import plainleaf.pdf.text.FamilyName;
import plainleaf.pdf.text.ShapedFont;
import plainleaf.typeset.FontProgram;

/** The fonts of a sheet for the engine: no others, each embedded once, and none of them bent or thickened. */
final class SheetFonts extends PdfBoxFontResolver {
    /** CSS Fonts 3, 3.1.1: names that stand for any font of a kind. */
    private static final Set<String> GENERIC = Set.of("serif", "sans-serif", "monospace", "cursive", "fantasy");

    private final PDDocument document;
    private final List<FontFamily> families;
    private final List<Language> languages;
    private final Map<Asked, FSFont> resolved = new HashMap<>();
    private final Map<Bytes, PDFont> loaded = new HashMap<>();
    private final Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> unknown = new TreeSet<>();
    private final List<String> damaged = new ArrayList<>();
    private final List<String> chain = new ArrayList<>();
    private final Set<String> named = new TreeSet<>();

    private record Asked(List<String> families, float size, IdentValue weight, IdentValue style, IdentValue variant) {}

    /** Those of the sheet's language, and for each of its other languages the same in another order. */
    SheetFonts(SharedContext context, PDDocument document, PrintSheet sheet) {
        super(context, document, FSNoOpCacheStore.INSTANCE, PdfAConformance.NONE, true);
        this.document = document;
        this.families = sheet.language().fonts();
        this.languages = sheet.foreign();
        families.forEach(this::register);
    }

    /** Families the style sheet names and the sheet does not have, sorted. */
    Set<String> unknown() {
        return unknown;
    }

    /** Families whose files are no fonts. */
    List<String> damaged() {
        return damaged;
    }

    private void register(FontFamily family) {
        if (!known.add(family.name())) {
            return;
        }
        try {
            FontProgram.of(family.regular());
            FontProgram.of(family.bold());
        } catch (IOException e) {
            damaged.add(family.name());
            return;
        }
        chain.add(family.name());
        register(family, family.name());
    }

    private void register(FontFamily family, String name) {
        if (!named.add(name)) {
            return;
        }
        // The engine slants and thickens what is lighter or more upright than asked for.
        for (IdentValue style : List.of(IdentValue.NORMAL, IdentValue.ITALIC, IdentValue.OBLIQUE)) {
            register(name, family.regular(), style, 400, 500);
            register(name, family.bold(), style, 600, 700, 800, 900);
        }
    }

    private void register(String name, Bytes file, IdentValue style, int... weights) {
        PDFontSupplier supplier = new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                return loaded.computeIfAbsent(file, SheetFonts.this::embed);
            }
        };
        for (int weight : weights) {
            addFont(supplier, name, weight, style, true, FontGroup.MAIN);
        }
    }

    private PDFont embed(Bytes file) {
        try {
            return new ShapedFont(document, FontProgram.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException("a font that was read once", e);
        }
    }

    /** The same object for the same font: the engine asks again for each text that it draws. */
    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification asked) {
        Asked key = new Asked(List.of(asked.families), asked.size, asked.fontWeight, asked.fontStyle, asked.variant);
        FSFont font = resolved.get(key);
        if (font == null) {
            font = resolve(context, asked);
            resolved.put(key, font);
        }
        return font;
    }

    private FSFont resolve(SharedContext context, FontSpecification asked) {
        FontSpecification found = new FontSpecification();
        found.size = asked.size;
        found.fontWeight = asked.fontWeight;
        found.fontStyle = asked.fontStyle;
        found.variant = asked.variant;
        found.families = families(asked.families);
        return super.resolveFont(context, found);
    }

    /** The whole chain for texts of another language than the page's, that language's own fonts first, under other names. */
    private String[] foreign(String language) {
        for (FontFamily family : families) {
            if (chain.contains(family.name())) {
                register(family, FamilyName.in(family.name(), language));
            }
        }
        Set<String> order = new LinkedHashSet<>();
        languages.stream()
                .filter(known -> known.tag().equals(language))
                .flatMap(known -> known.fonts().stream())
                .map(FontFamily::name)
                .filter(chain::contains)
                .forEach(order::add);
        order.addAll(chain);
        return order.stream().map(family -> FamilyName.in(family, language)).toArray(String[]::new);
    }

    /** Those asked for, then the rest of the chain: text must never vanish because a rule names too few. */
    private String[] families(String[] asked) {
        Set<String> families = new LinkedHashSet<>();
        for (String quoted : asked) {
            String name = quoted.replace("\"", "");
            Optional<String> language = FamilyName.language(name);
            if (language.isPresent()) {
                return foreign(language.get());
            }
            if (known.contains(name)) {
                families.add(name);
            } else if (!GENERIC.contains(name)) {
                unknown.add(name);
            }
        }
        families.addAll(chain);
        return families.toArray(String[]::new);
    }
}
