package plainleaf.content.picture;

import com.ibm.icu.lang.UCharacter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads an SVG drawing and stops at the first thing that runs or reaches outside the file. */
final class SvgInspection extends DefaultHandler {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DEEPEST = 100;

    // SVG 2, chapters 8, 12 and 15 and SVG Animations: all that loads, embeds, runs or changes other elements.
    private static final Set<String> FORBIDDEN = Set.of(
            "script",
            "foreignobject",
            "iframe",
            "embed",
            "object",
            "audio",
            "video",
            "canvas",
            "handler",
            "listener",
            "animate",
            "animatemotion",
            "animatetransform",
            "animatecolor",
            "set");

    private static final Pattern REACHING_STYLE =
            Pattern.compile("@import|@font-face|expression\\(|javascript:|\\\\|url\\(\\s*+(?!['\"]?#)");

    private final StringBuilder style = new StringBuilder();
    private int depth;
    private boolean inStyle;

    private SvgInspection() {}

    private static final class Fault extends SAXException {
        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        Fault(String detail, String hint) {
            super(detail);
            this.refusal = new Refusal(detail, hint);
        }
    }

    /** Why this drawing cannot be used; a sentence that follows its name. */
    static Optional<Refusal> firstFault(byte[] bytes) {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new ByteArrayInputStream(bytes), new SvgInspection());
            return Optional.empty();
        } catch (Fault e) {
            return Optional.of(e.refusal);
        } catch (SAXParseException e) {
            return Optional.of(new Refusal(
                    "cannot be read as SVG at its line " + e.getLineNumber() + ".",
                    "Save it again as plain SVG, without a DOCTYPE."));
        } catch (SAXException | IOException e) {
            return Optional.of(new Refusal("cannot be read as SVG.", "Save it again as plain SVG."));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform has a safe XML parser", e);
        }
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) throws Fault {
        if (depth == 0 && !(SVG.equals(uri) && name.equals("svg"))) {
            throw new Fault("is not an SVG drawing.", "Save the picture as SVG, PNG or JPEG.");
        }
        if (++depth > DEEPEST) {
            throw new Fault("is nested too deeply.", "Save it again as plain SVG.");
        }
        if (FORBIDDEN.contains(UCharacter.foldCase(name, true))) {
            throw new Fault("has a <" + name + "> in it.", "Take it out, or save the drawing as PNG.");
        }
        inStyle = name.equals("style");
        for (int i = 0; i < attributes.getLength(); i++) {
            inspect(attributes.getLocalName(i), attributes.getValue(i));
        }
    }

    private static void inspect(String attribute, String value) throws Fault {
        String name = UCharacter.foldCase(attribute, true);
        if (name.startsWith("on")) {
            throw new Fault("runs a script (" + attribute + ").", "Take it out, or save the drawing as PNG.");
        }
        boolean address = name.equals("href") || name.equals("src") || name.equals("base");
        if (address && !value.strip().startsWith("#")) {
            throw new Fault("loads another file (" + attribute + ").", "Put everything into the one drawing.");
        }
        inspectStyle(value);
    }

    private static void inspectStyle(String text) throws Fault {
        if (REACHING_STYLE.matcher(UCharacter.foldCase(text, true)).find()) {
            throw new Fault("loads another file from its styles.", "Put everything into the one drawing.");
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (inStyle) {
            style.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) throws Fault {
        depth--;
        inStyle = false;
        inspectStyle(style.toString());
        style.setLength(0);
    }

    @Override
    public void processingInstruction(String target, String data) throws Fault {
        throw new Fault("has a processing instruction (" + target + ").", "Save it again as plain SVG.");
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
        throw new SAXException("nothing is loaded");
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }
}
