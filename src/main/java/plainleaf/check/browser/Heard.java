package plainleaf.check.browser;

import com.ibm.icu.lang.UCharacter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a screen reader names or counts, in words.
 *
 * @param kind what it can be compared with
 * @param told the words
 */
record Heard(Kind kind, String told) {
    /** What screen readers list apart. */
    enum Kind {
        HEADING,
        LINK,
        LIST,
        TABLE,
        IMAGE
    }

    static Heard heading(String level, String name) {
        return new Heard(Kind.HEADING, "a heading of level " + level + ", " + quoted(name));
    }

    static Heard link(String name, String target) {
        return new Heard(Kind.LINK, "a link " + quoted(name) + " to " + plain(target));
    }

    static Heard list(long items) {
        return new Heard(Kind.LIST, "a list of " + items);
    }

    static Heard cell(String role, String name) {
        return new Heard(Kind.TABLE, role + " " + quoted(name));
    }

    static Heard image(String name) {
        return new Heard(Kind.IMAGE, "a picture " + quoted(name));
    }

    /** A thing, and the element it comes from. */
    record From(Heard heard, Element element) {}

    /** What should be heard of an element and all in it, in order. */
    static List<From> in(Element root, String address) {
        List<From> heard = new ArrayList<>();
        for (Element element : root.getAllElements()) {
            Heard one = of(element, address);
            if (one != null) heard.add(new From(one, element));
        }
        return heard;
    }

    private static @Nullable Heard of(Element element, String address) {
        return switch (element.tagName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element.tagName().substring(1), element.text());
            case "a" -> element.hasAttr("href") ? link(name(element), resolved(address, element.attr("href"))) : null;
            case "ul", "ol" ->
                list(element.children().stream().filter(e -> e.nameIs("li")).count());
            case "table" -> cell("a table", element.select("> caption").text());
            case "td" -> cell("a cell", element.text());
            case "th" -> cell(element.attr("scope").equals("row") ? "a row header" : "a column header", element.text());
            case "img" -> element.attr("alt").isEmpty() ? null : image(element.attr("alt"));
            default -> null;
        };
    }

    /**
     * A picture in a link speaks for it. Outside of articles, which say what their text says, a link may be told more than is
     * shown (Accessible Name and Description Computation 1.2, 2D), as long as what is shown is part of it (WCAG 2.2, 2.5.3).
     */
    private static String name(Element link) {
        String pictures = String.join(" ", link.select("img[alt]").eachAttr("alt"));
        String shown = link.text() + (pictures.isBlank() ? "" : " " + pictures);
        String label = link.attr("aria-label");
        boolean tellsMore = label.toLowerCase(Locale.ROOT).contains(shown.toLowerCase(Locale.ROOT));
        return link.closest("article") == null && tellsMore ? label : shown;
    }

    private static String resolved(String address, String href) {
        try {
            return URI.create(address).resolve(href).toString();
        } catch (IllegalArgumentException e) {
            return href;
        }
    }

    /** Browsers write a host without a path with a slash, and what is not ASCII by its bytes. */
    private static String plain(String target) {
        String ascii = target;
        try {
            ascii = URI.create(target).toASCIIString();
        } catch (IllegalArgumentException e) {
            // As it stands, then.
        }
        return ascii.endsWith("/") ? ascii.substring(0, ascii.length() - 1) : ascii;
    }

    private static String quoted(String text) {
        return "“" + text.replaceAll("\\s+", " ").strip() + "”";
    }

    /** Whether a screen reader says the same: white space has no sound. */
    boolean sounds(Heard other) {
        return silenceless(told).equals(silenceless(other.told));
    }

    private static String silenceless(String text) {
        return text.codePoints()
                .filter(c -> !UCharacter.isUWhiteSpace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
