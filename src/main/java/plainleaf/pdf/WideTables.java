package plainleaf.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Tables that are wider than the page. The engine makes columns as narrow as their widest character wherever words may be
 * broken, and loses what must not be: so words in tables are whole, but in these.
 */
final class WideTables {
    private static final String MARK = "too-wide";

    private WideTables() {}

    /** Which tables of this page are wider than the room they have, counted from 0. */
    static Set<Integer> of(Box root, Document page) {
        List<Element> wide = new ArrayList<>();
        collect(root, wide);
        Set<Integer> numbers = new LinkedHashSet<>();
        NodeList tables = page.getElementsByTagName("table");
        for (int i = 0; i < tables.getLength(); i++) {
            if (wide.contains((Element) tables.item(i))) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    private static void collect(Box box, List<Element> wide) {
        for (Box child : box.getChildren()) {
            if (child instanceof TableBox && child.getWidth() > box.getContentWidth() && child.getElement() != null) {
                wide.add(child.getElement());
            }
            collect(child, wide);
        }
    }

    /** Marks these tables of a page that is not yet laid out, for its style sheet. */
    static void mark(Document page, Set<Integer> numbers) {
        NodeList tables = page.getElementsByTagName("table");
        for (int number : numbers) {
            Element table = (Element) tables.item(number);
            table.setAttribute("class", (table.getAttribute("class") + " " + MARK).strip());
        }
    }
}
