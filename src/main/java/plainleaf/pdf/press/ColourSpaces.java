package plainleaf.pdf.press;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** The colour spaces of one stream: what its numbers mean. */
final class ColourSpaces {
    private final @Nullable COSDictionary named;

    /** @param resources of the stream */
    ColourSpaces(COSDictionary resources) {
        this.named = resources.getCOSDictionary(COSName.COLORSPACE);
    }

    /** Kinds of colour that we can print. */
    enum Kind {
        GREY(1),
        SCREEN(3),
        INKS(4),
        PATTERN(0);

        private final int parts;

        Kind(int parts) {
            this.parts = parts;
        }

        /** How many numbers make a colour. */
        int parts() {
            return parts;
        }
    }

    /** What a colour space that was just chosen begins with: black. */
    Paint first(String space) throws NotForPress {
        return kind(space) == Kind.PATTERN ? Paint.INHERITED : Paint.BLACK;
    }

    /** The colour that these operands mean. */
    Paint paint(String space, List<COSBase> operands) throws NotForPress {
        if (kind(space) != Kind.PATTERN) {
            return device(operands);
        }
        if (operands.size() == 1 && operands.get(0) instanceof COSName pattern) {
            return new Paint.Pattern(pattern.getName());
        }
        throw NotForPress.uncolouredPattern();
    }

    /** Grey, red-green-blue or inks, by how many there are. */
    static Paint device(List<COSBase> operands) throws NotForPress {
        double[] parts = operands.stream()
                .mapToDouble(o -> o instanceof COSNumber number ? number.floatValue() : 0)
                .toArray();
        return switch (parts.length) {
            case 1 -> new Paint.Screen(parts[0], parts[0], parts[0]);
            case 3 -> new Paint.Screen(parts[0], parts[1], parts[2]);
            case 4 -> new Paint.Printed(new Inks(parts[0], parts[1], parts[2], parts[3]));
            default -> throw unknown(parts.length + " numbers");
        };
    }

    private Kind kind(String space) throws NotForPress {
        COSBase given = named == null ? null : named.getDictionaryObject(COSName.getPDFName(space));
        return kind(given == null ? COSName.getPDFName(space) : given);
    }

    /** The kind of this colour space. */
    static Kind kind(@Nullable COSBase space) throws NotForPress {
        if (space instanceof COSArray array && array.size() > 1 && array.getObject(0) instanceof COSName family) {
            return switch (family.getName()) {
                case "ICCBased" ->
                    array.getObject(1) instanceof COSStream profile ? ofParts(profile.getInt(COSName.N)) : ofParts(0);
                case "CalRGB" -> Kind.SCREEN;
                case "CalGray" -> Kind.GREY;
                default -> throw unknown(family.getName());
            };
        }
        COSBase name = space instanceof COSArray array && array.size() == 1 ? array.getObject(0) : space;
        return switch (name instanceof COSName device ? device.getName() : "") {
            case "DeviceGray", "G" -> Kind.GREY;
            case "DeviceRGB", "RGB" -> Kind.SCREEN;
            case "DeviceCMYK", "CMYK" -> Kind.INKS;
            case "Pattern" -> Kind.PATTERN;
            default -> throw unknown(name instanceof COSName other ? other.getName() : "something unknown");
        };
    }

    private static Kind ofParts(int parts) throws NotForPress {
        return switch (parts) {
            case 1 -> Kind.GREY;
            case 3 -> Kind.SCREEN;
            case 4 -> Kind.INKS;
            default -> throw unknown("ICCBased");
        };
    }

    private static NotForPress unknown(String space) {
        return new NotForPress(
                "the colour of a picture or drawing is given as " + space + ", which we cannot turn into inks",
                "save the picture or drawing again with its colours in RGB");
    }
}
