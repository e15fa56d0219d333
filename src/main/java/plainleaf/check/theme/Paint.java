package plainleaf.check.theme;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plainleaf.model.Colour;
import plainleaf.model.Location;

/**
 * A colour as a sheet asks for it.
 *
 * @param name the role's without its hyphens, or the colour itself as {@code #RRGGBB}
 */
record Paint(String name, Location place) {
    private static final Pattern ROLE = Pattern.compile("var\\(--([a-z0-9-]+)\\)");
    private static final Pattern LITERAL = Pattern.compile("#[0-9A-Fa-f]{6}");

    /** The colour that a value names; empty where it names none, such as {@code transparent}. */
    static Optional<Paint> of(String value, Location place) {
        Matcher role = ROLE.matcher(value);
        if (role.find()) {
            return Optional.of(new Paint(role.group(1), place));
        }
        Matcher literal = LITERAL.matcher(value);
        return literal.find() ? Optional.of(new Paint(literal.group(), place)) : Optional.empty();
    }

    /** The colour in this look; empty where its role is not one of the colours. */
    Optional<Colour> in(Map<String, Colour> colours) {
        return name.startsWith("#") ? Optional.of(Colour.of(name)) : Optional.ofNullable(colours.get(name));
    }
}
