package plainleaf.check.tags;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import plainleaf.model.Bytes;

/** Reads a PDF of any origin; what is broken in it becomes a fault or an {@link Unreadable}, never an exception. */
public final class TagReader {
    private TagReader() {}

    public static TagReading read(Bytes file, Spaces spaces) {
        try (PDDocument document = Loader.loadPDF(file.toArray())) {
            return document.getNumberOfPages() == 0
                    ? new Unreadable("has no pages")
                    : tree(document, spaces, FileEnd.isMissing(file));
        } catch (InvalidPasswordException e) {
            return new Unreadable("is protected by a password");
        } catch (OutOfMemoryError e) {
            return new Unreadable("needs more memory than there is");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox casts whatever it finds in a broken file, and follows it as deep as it goes.
            return new Unreadable(
                    FileEnd.isMissing(file) && isPdf(file)
                            ? "is damaged: its end is missing; get it again"
                            : "is damaged or is no PDF");
        }
    }

    private static boolean isPdf(Bytes file) {
        return new String(file.toArray(), StandardCharsets.ISO_8859_1).startsWith("%PDF-");
    }

    private static TagTree tree(PDDocument document, Spaces spaces, boolean cutOff) throws IOException {
        Pages pages = new Pages(document);
        PageReader drawn = new PageReader(spaces);
        for (PDPage page : document.getPages()) {
            drawn.read(pages.number(page.getCOSObject()), page);
        }
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        Metadata metadata = Metadata.of(document);
        Targets targets = new Targets(catalog, pages);
        COSDictionary root = catalog.getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        TreeReader tree = new TreeReader(root, drawn.content().marked(), pages, targets);
        List<Tag> tags = tree.read();
        if (LineEnds.areWritten(tags)) {
            drawn.content().marked().values().forEach(RunBuilder::trust);
            tree = new TreeReader(root, drawn.content().marked(), pages, targets);
            tags = tree.read();
        }
        return new TagTree(
                metadata,
                text(catalog.getLanguage()),
                root != null,
                pages.count(),
                tags,
                tree.orphans(),
                drawn.content().untagged(),
                drawn.content().artifacts(),
                drawn.fonts(),
                new Outline(targets).read(catalog.getCOSObject().getCOSDictionary(COSName.OUTLINES)),
                drawn.content().pages(),
                faults(drawn, tree, cutOff));
    }

    private static List<String> faults(PageReader drawn, TreeReader tree, boolean cutOff) {
        List<String> faults = new ArrayList<>(cutOff ? List.of(FileEnd.FAULT) : List.of());
        faults.addAll(drawn.faults());
        faults.addAll(tree.faults());
        return faults.stream().distinct().toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
