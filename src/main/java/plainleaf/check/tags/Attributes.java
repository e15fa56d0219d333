package plainleaf.check.tags;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Reads the attributes of a structure element, its own and those of its classes. */
final class Attributes {
    private static final COSName HEADERS = COSName.getPDFName("Headers");

    private final COSDictionary classes;

    Attributes(@Nullable COSDictionary classes) {
        this.classes = classes == null ? new COSDictionary() : classes;
    }

    Map<String, String> of(COSDictionary element) {
        Map<String, String> attributes = new TreeMap<>();
        owners(element).forEach(owner -> add(owner, attributes));
        return attributes;
    }

    /** The ids of its header cells; each is a byte string, and may hold spaces (ISO 32000-1, table 349). */
    List<String> headers(COSDictionary element) {
        return owners(element)
                .flatMap(owner -> each(owner.getDictionaryObject(HEADERS)).stream())
                .map(Attributes::bytes)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** A byte string with each byte as one character; empty for anything else. */
    static String bytes(@Nullable COSBase value) {
        return value instanceof COSString string ? new String(string.getBytes(), StandardCharsets.ISO_8859_1) : "";
    }

    /** Those of its classes, then its own. */
    private Stream<COSDictionary> owners(COSDictionary element) {
        Stream<COSBase> ofClasses = each(element.getDictionaryObject(COSName.C)).stream()
                .filter(COSName.class::isInstance)
                .flatMap(name -> each(classes.getDictionaryObject((COSName) name)).stream());
        return Stream.concat(ofClasses, each(element.getDictionaryObject(COSName.A)).stream())
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast);
    }

    private static List<COSBase> each(@Nullable COSBase value) {
        List<COSBase> values = new ArrayList<>();
        if (value instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                COSBase item = array.getObject(i);
                if (item != null) {
                    values.add(item);
                }
            }
        } else if (value != null) {
            values.add(value);
        }
        return values;
    }

    private static void add(COSDictionary owner, Map<String, String> attributes) {
        for (COSName name : owner.keySet()) {
            String text = text(owner.getDictionaryObject(name));
            if (!name.equals(COSName.O) && !text.isEmpty()) {
                attributes.put(name.getName(), text);
            }
        }
    }

    private static String text(@Nullable COSBase value) {
        if (value instanceof COSName name) {
            return name.getName();
        } else if (value instanceof COSString string) {
            return string.getString();
        } else if (value instanceof COSNumber number) {
            return String.valueOf(number.floatValue()).replaceAll("\\.0$", "");
        } else if (value instanceof COSArray) {
            return each(value).stream()
                    .filter(item -> !(item instanceof COSArray))
                    .map(Attributes::text)
                    .collect(Collectors.joining(" "));
        }
        return "";
    }
}
