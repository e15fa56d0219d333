package plainleaf.golden;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDArtifactMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The marked content of a page.
 *
 * @param words what each numbered piece says, by its number
 * @param artifacts how many pieces there are of each type, and the words of those that have some
 * @param annotations how many there are of each subtype
 */
record PageMarks(Map<Integer, String> words, Map<String, List<String>> artifacts, Map<String, Integer> annotations) {
    static PageMarks of(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        PageMarks marks = new PageMarks(new HashMap<>(), new TreeMap<>(), new TreeMap<>());
        for (PDMarkedContent content : extractor.getMarkedContents()) marks.add(content);
        for (PDAnnotation annotation : page.getAnnotations())
            marks.annotations.merge(annotation.getSubtype(), 1, Integer::sum);
        return marks;
    }

    private void add(PDMarkedContent content) {
        if (content instanceof PDArtifactMarkedContent artifact) {
            artifacts.computeIfAbsent(type(artifact), type -> new ArrayList<>()).add(words(content));
        } else if (content.getMCID() >= 0) {
            words.merge(content.getMCID(), words(content), String::concat);
        } else {
            artifacts
                    .computeIfAbsent("unnumbered " + content.getTag(), type -> new ArrayList<>())
                    .add(words(content));
        }
    }

    private static String type(PDArtifactMarkedContent artifact) {
        String type = artifact.getType() == null ? "without type" : artifact.getType();
        return artifact.getSubtype() == null ? type : type + "/" + artifact.getSubtype();
    }

    /** With what is said instead of the letters, and the language of a part. */
    private static String words(PDMarkedContent content) {
        StringBuilder words = new StringBuilder();
        for (Object item : content.getContents()) {
            if (item instanceof TextPosition position) words.append(position.getUnicode());
            else if (item instanceof PDMarkedContent inner) words.append(words(inner));
        }
        COSDictionary properties = content.getProperties() == null ? new COSDictionary() : content.getProperties();
        String said = properties.getString("ActualText");
        String spoken = said == null ? words.toString() : said;
        String language = properties.getString("Lang");
        String expansion = properties.getString("E");
        return (language == null ? "" : "[" + language + "] ")
                + spoken
                + (expansion == null ? "" : " [E=" + expansion + "]");
    }

    /** Such as {@code Layout 3, Pagination/Footer 1 “Page 1 of 2”; Link 2}. */
    String unsaid() {
        List<String> parts = new ArrayList<>();
        artifacts.forEach((type, texts) -> parts.add(type + " " + texts.size() + quoted(texts)));
        List<String> links = new ArrayList<>();
        annotations.forEach((subtype, count) -> links.add(subtype + " " + count));
        return String.join(", ", parts) + (links.isEmpty() ? "" : "; annotations: " + String.join(", ", links));
    }

    private static String quoted(List<String> texts) {
        String all = String.join("", texts);
        return all.isBlank() ? "" : " “" + all + "”";
    }
}
