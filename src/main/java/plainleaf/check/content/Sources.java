package plainleaf.check.content;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plainleaf.model.Location;
import plainleaf.model.Problem;
import plainleaf.model.Problem.Kind;
import plainleaf.model.Reading;
import plainleaf.model.SourceFile;

/** The files as they were written, for the exact place of a finding. */
public final class Sources {
    private static final Set<Kind> BREAKING =
            Set.of(Kind.FILE_ENCODING, Kind.FILE_UNREADABLE, Kind.FRONT_MATTER, Kind.YAML_SYNTAX);

    private static final int WORDS_TO_FIND = 4;
    private static final Pattern INDENT = Pattern.compile("^[\\s>]+");
    private static final Pattern OTHER_BLOCK = Pattern.compile("[-*+]\\s|[0-9]{1,9}[.)]\\s|#{1,6}\\s|```|\\|");

    private final Map<String, SourceFile> files;
    private final List<Problem> problems;

    public Sources(Reading reading) {
        files = reading.sources();
        problems = reading.problems();
    }

    /** Where this key of a YAML file, or of front matter, is written; the whole file where it is not. */
    public Location key(String file, String key) {
        return find(file, 0, key).orElseGet(() -> Location.of(file));
    }

    /** Where a key inside another one is written; the outer key, or the whole file, where it is not. */
    Location key(String file, String outer, String key) {
        Location parent = key(file, outer);
        List<String> lines = lines(file);
        for (int i = parent.line(); parent.line() > 0 && i < lines.size() && !isTop(lines.get(i)); i++) {
            String line = lines.get(i);
            if (line.strip().startsWith(key + ":")) {
                return new Location(file, i + 1, line.indexOf(key) + 1);
            }
        }
        return parent;
    }

    /** Where a character first stands from this place on; empty where it is written in another way. */
    Optional<Location> character(Location from, int character) {
        return text(from, Character.toString(character));
    }

    /** Where words of one line first stand from this place on; empty where they are written in another way. */
    public Optional<Location> text(Location from, String words) {
        List<String> lines = lines(from.file());
        for (int i = Math.max(0, from.line() - 1); i < lines.size(); i++) {
            String line = lines.get(i);
            int start = i + 1 == from.line() ? offset(line, from.column()) : 0;
            int index = line.indexOf(words, start);
            if (index >= 0) {
                return Optional.of(new Location(from.file(), i + 1, line.codePointCount(0, index) + 1));
            }
        }
        return Optional.empty();
    }

    /** Where words begin from this place on and before a line: by their first ones, as markup may stand among them. */
    public Optional<Location> begin(Location from, int line, String words) {
        List<String> first = Arrays.asList(words.strip().split("\\s+", WORDS_TO_FIND + 1));
        return IntStream.iterate(Math.min(WORDS_TO_FIND, first.size()), count -> count > 0, count -> count - 1)
                .mapToObj(count -> String.join(" ", first.subList(0, count)))
                .flatMap(start -> text(from, start).stream())
                .filter(found -> found.line() < line)
                .findFirst();
    }

    /**
     * The lines of the paragraph at this place as they are typed: the first from there on, the others without the spaces
     * and the signs of quotations before them; empty where the place is a whole file.
     */
    List<String> paragraph(Location from) {
        List<String> lines = lines(from.file());
        if (from.line() < 1 || from.line() > lines.size()) {
            return List.of();
        }
        String first = lines.get(from.line() - 1);
        Stream<String> others = lines.stream()
                .skip(from.line())
                .map(line -> INDENT.matcher(line).replaceFirst(""))
                .takeWhile(line -> !line.isBlank() && !OTHER_BLOCK.matcher(line).lookingAt());
        return Stream.concat(Stream.of(first.substring(offset(first, from.column()))), others)
                .toList();
    }

    /** The name of the language's file under {@code templates/}, as the user knows it. */
    public Optional<String> languageFile(String tag) {
        return files.keySet().stream()
                .filter(name -> name.endsWith("languages/" + tag + ".properties"))
                .findFirst();
    }

    /** Whether this value has a problem of its own, so that it is not simply missing. */
    boolean hasProblem(Location place) {
        return place.line() > 0
                && problems.stream()
                        .map(Problem::location)
                        .anyMatch(at -> at.file().equals(place.file()) && at.line() == place.line());
    }

    /** Whether one of so many lines, from this place on, has a problem of this kind. */
    boolean hasProblem(Kind kind, Location from, int lines) {
        return problems.stream()
                .filter(problem -> problem.kind() == kind)
                .map(Problem::location)
                .anyMatch(at -> at.file().equals(from.file())
                        && at.line() >= from.line()
                        && at.line() < from.line() + Math.max(1, lines));
    }

    /** Whether so much of the file is lost that nothing can be said of what is missing in it. */
    boolean isBroken(String file) {
        return problems.stream()
                .anyMatch(problem -> problem.location().file().equals(file) && BREAKING.contains(problem.kind()));
    }

    private Optional<Location> find(String file, int from, String key) {
        List<String> lines = lines(file);
        return IntStream.range(from, lines.size())
                .filter(i -> says(lines.get(i), key))
                .mapToObj(i -> new Location(file, i + 1, 1))
                .findFirst();
    }

    private static boolean says(String line, String key) {
        String rest = line.startsWith(key) ? line.substring(key.length()).stripLeading() : "";
        return rest.startsWith(":") || rest.startsWith("=");
    }

    private static boolean isTop(String line) {
        return !line.isBlank() && !Character.isWhitespace(line.charAt(0)) && line.charAt(0) != '#';
    }

    private static int offset(String line, int column) {
        int length = line.codePointCount(0, line.length());
        return line.offsetByCodePoints(0, Math.min(length, Math.max(0, column - 1)));
    }

    private List<String> lines(String file) {
        SourceFile source = files.get(file);
        return source == null ? List.of() : source.lines();
    }
}
