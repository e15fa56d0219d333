package plainleaf.check.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plainleaf.check.tags.LinkArea;
import plainleaf.check.tags.LinkTarget;
import plainleaf.check.tags.Tag;
import plainleaf.check.tags.TagChild;
import plainleaf.model.SpokenLine.SpokenLink;

/** Where links lead, in words. */
final class Links {
    private static final String MAIL = "mailto:";
    private static final String PHONE = "tel:";

    private Links() {}

    static boolean isLink(Tag tag) {
        return tag.is("Link") || area(tag).isPresent();
    }

    static List<SpokenLink> in(List<? extends TagChild> children) {
        List<SpokenLink> links = new ArrayList<>();
        children.stream()
                .flatMap(child -> child instanceof Tag tag ? tag.all() : Stream.empty())
                .filter(Links::isLink)
                .forEach(tag -> {
                    LinkTarget target = target(tag);
                    links.add(new SpokenLink(tag.text(), target.uri(), target.page()));
                });
        return links;
    }

    /** {@code link to page 5}; without the address where that is its text. */
    static String announce(Tag tag) {
        String text = tag.text();
        String words =
                "link" + (isSaid(target(tag).uri(), text) ? deed(target(tag).uri()) : " " + where(tag));
        Optional<String> other = description(tag, text);
        return words
                + other.map(contents -> ", described as “" + contents + "”").orElse("");
    }

    private static String deed(String uri) {
        return uri.startsWith(PHONE) ? " to phone" : uri.startsWith(MAIL) ? " to e-mail" : "";
    }

    private static String where(Tag tag) {
        LinkTarget target = target(tag);
        if (area(tag).isEmpty()) {
            return "that cannot be followed";
        } else if (target.isNowhere()) {
            return "that leads nowhere in this file";
        } else if (target.uri().isEmpty()) {
            return "to page " + target.page();
        }
        return "to " + address(target.uri());
    }

    private static String address(String uri) {
        if (uri.startsWith(MAIL)) {
            return "the e-mail address " + uri.substring(MAIL.length());
        }
        return uri.startsWith(PHONE) ? "the phone number " + uri.substring(PHONE.length()) : uri;
    }

    private static boolean isSaid(String uri, String text) {
        return !uri.isEmpty()
                && (uri.equals(text) || uri.equals(MAIL + text) || uri.equals(PHONE + text.replaceAll("[ -]", "")));
    }

    /** Some screen readers say this and not the text of the link, so that it matters where they differ. */
    private static Optional<String> description(Tag tag, String text) {
        return area(tag)
                .map(LinkArea::contents)
                .map(contents -> contents.replaceAll("\\s+", " ").strip())
                .filter(contents -> !contents.isEmpty())
                .filter(contents ->
                        !contents.equals(text) && !contents.equals(target(tag).uri()));
    }

    private static LinkTarget target(Tag tag) {
        return area(tag).map(LinkArea::target).orElse(LinkTarget.NOWHERE);
    }

    private static Optional<LinkArea> area(Tag tag) {
        return tag.children().stream()
                .filter(LinkArea.class::isInstance)
                .map(LinkArea.class::cast)
                .findFirst();
    }
}
