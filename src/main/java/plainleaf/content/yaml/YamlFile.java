package plainleaf.content.yaml;

import java.util.Collection;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import plainleaf.content.source.LanguageNames;
import plainleaf.content.source.Problems;
import plainleaf.content.source.SourceText;
import plainleaf.model.Location;
import plainleaf.model.Problem.Kind;

/** A file of settings, or the front matter of a text. */
public final class YamlFile {
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setSchema(new CoreSchema()).build();

    private final SourceText source;
    private final int lines;
    private final String yaml;
    private final Collection<String> tags;
    private final boolean takesFacts;
    private final Problems problems;

    private YamlFile(
            SourceText source, int lines, String yaml, Collection<String> tags, boolean takesFacts, Problems problems) {
        this.source = source;
        this.lines = lines;
        this.yaml = yaml;
        this.tags = tags;
        this.takesFacts = takesFacts;
        this.problems = problems;
    }

    /**
     * A whole file; no fact is put into its values.
     *
     * @param tags the languages it may name
     */
    public static YamlFile of(SourceText source, Collection<String> tags, Problems problems) {
        return new YamlFile(source, 0, source.text(), tags, false, problems);
    }

    /**
     * A part of a file: the front matter of a text, into whose values facts are put.
     *
     * @param lines how many lines stand before it
     * @param yaml its text
     */
    public static YamlFile within(
            SourceText source, int lines, String yaml, Collection<String> tags, Problems problems) {
        return new YamlFile(source, lines, yaml, tags, true, problems);
    }

    /** Everything in it, or empty and a problem where it is empty or cannot be understood. */
    public Optional<YamlValue> read() {
        try {
            Optional<Strictness.Fault> fault = Strictness.firstFault(SETTINGS, yaml);
            fault.ifPresent(found -> syntax(at(found.mark()), found.detail(), found.hint()));
            if (fault.isPresent()) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(SETTINGS).composeString(yaml);
            if (root.isEmpty()) {
                syntax(
                        source.at(lines + 1, 1),
                        "There are no settings here.",
                        "Write settings as “key: value”, one on a line.");
            }
            return root.map(node -> new YamlValue(node, this)).filter(YamlValue::hasNoKeyTwice);
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            syntax(at(mark), "The settings cannot be read here: " + e.getProblem() + ".", "");
        } catch (YamlEngineException e) {
            syntax(source.whole(), "The settings cannot be read.", "");
        }
        return Optional.empty();
    }

    void syntax(Location location, String detail, String hint) {
        report(
                Kind.YAML_SYNTAX,
                location,
                detail,
                hint.isEmpty()
                        ? "Check the spaces at the start of the line, and put text with “:” or “#” in quotes."
                        : hint);
    }

    void report(Kind kind, Location location, String detail, String hint) {
        problems.add(kind, location, detail, hint);
    }

    /** The place of a mark; the end of the file where the reader has none. */
    Location at(Optional<Mark> mark) {
        return mark.map(m -> source.at(lines + m.getLine() + 1, m.getColumn() + 1))
                .orElseGet(source::whole);
    }

    SourceText source() {
        return source;
    }

    Collection<String> tags() {
        return tags;
    }

    /** Whether facts are put into the values when they have been read. */
    boolean takesFacts() {
        return takesFacts;
    }

    String unknownTag(String tag) {
        return LanguageNames.advice(tag, tags);
    }
}
