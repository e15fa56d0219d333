package plainleaf.pdf;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XHTML of a print sheet into a tree, and nothing but what stands in it. */
final class SheetParser {
    /** The engine works by recursion, and a leaflet is flat. */
    static final int DEEPEST = 100;

    private SheetParser() {}

    /**
     * The page as a tree.
     *
     * @throws UnusableSheet if it is not well-formed, has too many elements inside each other, or does not name its language and itself
     */
    static Document parse(String xhtml) throws UnusableSheet {
        try {
            DocumentBuilder parser = factory().newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            Document page = parser.parse(new InputSource(new StringReader(xhtml)));
            refuseDepth(page);
            refuseNameless(page);
            return page;
        } catch (SAXException e) {
            throw new UnusableSheet("The page is not well-formed XHTML: " + e.getMessage(), null);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own parser reads from a string", e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        // The JDK's own, whatever else is on the class path.
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        // Newer JDKs limit the depth themselves, but do not say where; refuseDepth does.
        factory.setAttribute("jdk.xml.maxElementDepth", "0");
        return factory;
    }

    /** ISO 14289-1, 7.1 and 7.2: a document has a title and a language, which a reader says and reads it in. */
    private static void refuseNameless(Document page) throws UnusableSheet {
        PageHead head = new PageHead(page);
        if (head.language().isBlank()) {
            throw new UnusableSheet("The page does not say which language it is in.", page.getDocumentElement());
        }
        if (head.title().isEmpty()) {
            throw new UnusableSheet("The page has no title.", page.getDocumentElement());
        }
    }

    private static void refuseDepth(Document page) throws UnusableSheet {
        int depth = 0;
        Node node = page;
        while (node != null) {
            Node child = node.getFirstChild();
            depth += child == null ? 0 : 1;
            if (depth > DEEPEST) {
                throw new UnusableSheet(
                        "More than " + DEEPEST + " elements stand inside each other.",
                        node instanceof Element e ? e : null);
            }
            while (child == null && node != null && node != page) {
                child = node.getNextSibling();
                if (child == null) {
                    node = node.getParentNode();
                    depth--;
                }
            }
            node = child;
        }
    }
}
