package plainleaf.check.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Reads the attributes of a structure element, its own and those of its classes. */
final class Attributes {
    private final COSDictionary classes;

    Attributes(@Nullable COSDictionary classes) {
        this.classes = classes == null ? new COSDictionary() : classes;
    }

    Map<String, String> of(COSDictionary element) {
        Map<String, String> attributes = new TreeMap<>();
        for (COSBase name : each(element.getDictionaryObject(COSName.C))) {
            if (name instanceof COSName known) {
                each(classes.getDictionaryObject(known)).forEach(entry -> add(entry, attributes));
            }
        }
        each(element.getDictionaryObject(COSName.A)).forEach(entry -> add(entry, attributes));
        return attributes;
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

    private static void add(COSBase entry, Map<String, String> attributes) {
        if (entry instanceof COSDictionary owner) {
            for (COSName name : owner.keySet()) {
                String text = text(owner.getDictionaryObject(name));
                if (!name.equals(COSName.O) && !text.isEmpty()) {
                    attributes.put(name.getName(), text);
                }
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
