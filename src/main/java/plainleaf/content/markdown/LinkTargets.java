package plainleaf.content.markdown;

import com.ibm.icu.lang.UCharacter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import plainleaf.content.source.Suggestion;
import plainleaf.model.AddedHeading;
import plainleaf.model.Heading;
import plainleaf.model.Link;
import plainleaf.model.Location;
import plainleaf.model.Problem.Kind;

/** Holds every link of a text against what may be linked to. */
final class LinkTargets {
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9]{3,15}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s?]+(\\?\\S*)?");
    private static final String KINDS = "Link to https://…, mailto:…, tel:… or to a heading of this leaflet (#id).";

    private final Manuscript manuscript;
    private final List<Link> links = new ArrayList<>();

    LinkTargets(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    List<Link> links() {
        return links;
    }

    void add(String target, String words, Location place) {
        if (words.isBlank()) {
            refuse(place, "This link has no words.", "Write what it leads to between the square brackets.");
        }
        links.add(new Link(target, words, place));
    }

    /** The target as it stands in the page; a problem where it is not allowed. */
    String checked(String target, Location place) {
        String address = encoded(target);
        int colon = address.indexOf(':');
        String scheme = colon < 0 ? "" : UCharacter.foldCase(address.substring(0, colon), true);
        String rest = address.substring(colon + 1);
        if (address.startsWith("#")) {
            return address;
        }
        return switch (scheme) {
            case "http", "https" -> web(address, place);
            case "mailto" -> {
                test(
                        MAIL.matcher(rest).matches(),
                        place,
                        "“" + target + "” is not an e-mail address.",
                        "Write mailto:name@hospital.example.");
                yield address;
            }
            case "tel" -> telephone(target, place);
            default -> {
                refuse(place, "A link cannot lead to “" + target + "”.", KINDS);
                yield address;
            }
        };
    }

    private String web(String address, Location place) {
        boolean good;
        try {
            good = new URI(address).getHost() != null;
        } catch (URISyntaxException e) {
            good = false;
        }
        test(good, place, "“" + address + "” is not a whole web address.", "Copy the address from the browser.");
        return address;
    }

    /** RFC 3966: digits alone dial the same as digits with spaces and hyphens between them. */
    private String telephone(String target, Location place) {
        String number = target.substring(target.indexOf(':') + 1).replaceAll("[ ().-]|%20|\\u00A0", "");
        boolean trunk = target.contains("(0)");
        test(
                TELEPHONE.matcher(number).matches() && !trunk,
                place,
                "“" + target + "” is not a telephone number that can be dialled.",
                trunk ? "Leave “(0)” out of the link." : "Write tel: and the number, such as tel:01632960123.");
        return "tel:" + number;
    }

    private void test(boolean good, Location place, String detail, String hint) {
        if (!good) {
            refuse(place, detail, hint);
        }
    }

    private void refuse(Location place, String detail, String hint) {
        manuscript.problem(Kind.LINK_TARGET, place, detail, hint);
    }

    /** CommonMark 0.30, 6.3: what a URI cannot hold is percent-encoded. */
    private static String encoded(String target) {
        StringBuilder encoded = new StringBuilder();
        target.codePoints().forEach(c -> {
            if (c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0) {
                encoded.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
                }
            }
        });
        return encoded.toString();
    }

    /** Reports links to headings that are not there; in easy read none should lead to a heading at all, which has a rule. */
    void checkFragments(List<Heading> headings) {
        if (manuscript.isEasyRead()) {
            return;
        }
        List<String> ids = new ArrayList<>(headings.stream().map(Heading::id).toList());
        ids.add(AddedHeading.ABOUT.id());
        Set<String> targets =
                Set.copyOf(ids.stream().map(id -> encoded("#" + id)).distinct().toList());
        for (Link link : links) {
            if (link.target().startsWith("#") && !targets.contains(link.target())) {
                String id = link.target().substring(1);
                refuse(link.location(), "No heading here has the id “" + id + "”.", Suggestion.advice(id, ids));
            }
        }
    }
}
