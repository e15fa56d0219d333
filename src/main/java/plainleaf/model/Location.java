package plainleaf.model;

import java.util.Comparator;

/**
 * A place in a file of the project.
 *
 * @param file as the user would type it, with forward slashes, such as {@code content/vertebroplasty/en.md}
 * @param line from 1; 0 means the whole file
 * @param column from 1, counted in characters (code points); 0 where the line is 0
 */
public record Location(String file, int line, int column) implements Comparable<Location> {
    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
