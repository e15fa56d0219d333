package plainleaf.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/** The attributes of a structure element; of measures only that they are there. */
final class AttributeText {
    private static final Set<String> MEASURES = Set.of("BBox", "Width", "Height");

    private AttributeText() {}

    static List<String> of(COSDictionary element) {
        Set<String> attributes = new TreeSet<>();
        for (COSBase owner : each(element.getDictionaryObject(COSName.A)))
            if (owner instanceof COSDictionary given) add(given, attributes);
        each(element.getDictionaryObject(COSName.C)).forEach(name -> attributes.add("class=" + value(name)));
        return List.copyOf(attributes);
    }

    private static void add(COSDictionary given, Set<String> attributes) {
        for (COSName key : given.keySet()) {
            String name = key.getName();
            if (MEASURES.contains(name)) attributes.add(name);
            else if (!key.equals(COSName.O)) attributes.add(name + "=" + value(given.getDictionaryObject(key)));
        }
    }

    static String roles(COSDictionary roles) {
        return roles.keySet().stream()
                .map(type -> type.getName() + "=" + roles.getNameAsString(type))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static List<COSBase> each(COSBase value) {
        if (value == null) return List.of();
        if (!(value instanceof COSArray several)) return List.of(value);
        List<COSBase> each = new ArrayList<>();
        several.forEach(item -> each.add(item instanceof COSObject reference ? reference.getObject() : item));
        return each;
    }

    private static String value(COSBase value) {
        if (value instanceof COSName name) return name.getName();
        if (value instanceof COSString string) return string.getString();
        if (value instanceof COSNumber number)
            return String.valueOf(number.floatValue()).replaceAll("\\.0$", "");
        if (value instanceof COSArray)
            return each(value).stream().map(AttributeText::value).toList().toString();
        return "a " + value.getClass().getSimpleName();
    }
}
