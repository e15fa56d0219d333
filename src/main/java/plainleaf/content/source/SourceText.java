package plainleaf.content.source;

import java.util.Arrays;
import java.util.List;
import plainleaf.model.Location;
import plainleaf.model.SourceFile;

/** A text file with {@code \n} as its only line break, and the place of every character in it. */
public final class SourceText {
    private final String name;
    private final String text;
    private final int[] lineStarts;

    public SourceText(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineStarts = startsOfLines(text);
    }

    private static int[] startsOfLines(String text) {
        int[] starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
        for (int line = 1; line < starts.length; line++) {
            starts[line] = text.indexOf('\n', starts[line - 1]) + 1;
        }
        return starts;
    }

    public String text() {
        return text;
    }

    /** The file as a whole. */
    public Location whole() {
        return Location.of(name);
    }

    /** The place of this character, counted in UTF-16 units from 0; one past the end is the end. */
    public Location at(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Location(name, line + 1, 1 + text.codePointCount(lineStarts[line], offset));
    }

    /** A place by line and column, both from 1. */
    public Location at(int line, int column) {
        return new Location(name, line, column);
    }

    /** Where this place stands, in UTF-16 units from 0; the end of the text where it is beyond. */
    public int offset(Location place) {
        if (place.line() < 1 || place.line() > lineStarts.length) {
            return text.length();
        }
        int start = lineStarts[place.line() - 1];
        int room = text.codePointCount(start, text.length());
        return text.offsetByCodePoints(start, Math.min(place.column() - 1, room));
    }

    public SourceFile file() {
        return new SourceFile(name, List.of(text.split("\n", -1)));
    }
}
