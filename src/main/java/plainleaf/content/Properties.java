package plainleaf.content;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import plainleaf.content.source.Problems;
import plainleaf.content.source.SourceText;
import plainleaf.model.Location;
import plainleaf.model.Problem.Kind;

/** A file of {@code key = value} lines as {@link java.util.Properties} defines them, each with its place. */
final class Properties {
    private final SourceText source;
    private final Problems problems;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    record Entry(String value, Location location) {}

    private Properties(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The entries by key, in the order of the file. */
    static Map<String, Entry> read(SourceText source, Problems problems) {
        Properties properties = new Properties(source, problems);
        properties.read();
        return properties.entries;
    }

    private void read() {
        int start = 0;
        String text = source.text();
        while (start < text.length()) {
            int end = endOfEntry(text, start);
            add(text.substring(start, end), source.at(start));
            start = end + 1;
        }
    }

    /** The line break that ends an entry: one that no odd number of backslashes stands before. */
    private static int endOfEntry(String text, int start) {
        int end = lineEnd(text, start);
        boolean comment = text.startsWith("#", start) || text.startsWith("!", start);
        while (!comment && end < text.length() && backslashesBefore(text, end, start) % 2 == 1) {
            end = lineEnd(text, end + 1);
        }
        return end;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int backslashesBefore(String text, int end, int start) {
        int count = 0;
        while (end - count > start && text.charAt(end - count - 1) == '\\') {
            count++;
        }
        return count;
    }

    private void add(String entry, Location location) {
        java.util.Properties one = new java.util.Properties();
        try {
            one.load(new StringReader(entry));
        } catch (IOException | IllegalArgumentException e) {
            problems.add(
                    Kind.INVALID_VALUE,
                    location,
                    "A “\\u” here is not followed by four digits.",
                    "Write the character itself.");
        }
        for (String key : one.stringPropertyNames()) {
            Entry added = new Entry(one.getProperty(key).strip(), location);
            if (entries.put(key, added) != null) {
                problems.add(Kind.INVALID_VALUE, location, "“" + key + "” stands here twice.", "Keep one of them.");
            }
        }
    }
}
