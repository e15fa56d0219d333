package plainleaf.pdf;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import plainleaf.model.Location;
import plainleaf.pdf.layout.DecorativePictures;
import plainleaf.pdf.layout.PageElements;

/** Where in the Markdown the parts of a page come from, as {@code data-at} says. */
final class Places {
    private static final Pattern AT = Pattern.compile("([0-9]{1,9}):([0-9]{1,9})");

    private final String file;

    Places(String file) {
        this.file = file;
    }

    Location file() {
        return Location.of(file);
    }

    /** The place of this element or of the nearest around it that has one; else the file. */
    Location of(@Nullable Element element) {
        for (Node node = element; node instanceof Element e; node = node.getParentNode()) {
            Matcher at = AT.matcher(e.getAttribute("data-at"));
            if (at.matches()) {
                return new Location(file, Integer.parseInt(at.group(1)), Integer.parseInt(at.group(2)));
            }
        }
        return file();
    }

    /** The place of the first picture with this address; else the file. */
    Location ofPicture(Document page, String address) {
        return picture(page, address).map(this::of).orElseGet(this::file);
    }

    private static Optional<Element> picture(Document page, String address) {
        for (Element element : PageElements.of(page)) {
            if (element.getAttribute("src").equals(address)
                    || element.getAttribute(DecorativePictures.ADDRESS).equals(address)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
