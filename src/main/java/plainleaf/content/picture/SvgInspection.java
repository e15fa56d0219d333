package plainleaf.content.picture;

import com.ibm.icu.lang.UCharacter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads an SVG drawing and stops at the first thing that runs, reaches outside the file or takes long to draw. */
final class SvgInspection extends DefaultHandler {
    private static final int MOST = 20_000;
    private static final int DEEPEST = 100;

    /** What a rule of a style sheet may refer to: it holds for any number of elements, and these draw nothing. */
    private static final Set<String> GRADIENTS = Set.of("linearGradient", "radialGradient");

    private final SvgPart drawing = new SvgPart("svg");
    private final Deque<SvgPart> open = new ArrayDeque<>(List.of(drawing));
    private final Map<String, List<SvgPart>> byId = new HashMap<>();
    private final List<String> styled = new ArrayList<>();
    private final StringBuilder style = new StringBuilder();
    private int count;

    private SvgInspection() {}

    /** Why this drawing cannot be used; a sentence that follows its name. */
    static Optional<Refusal> firstFault(byte[] bytes) {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new ByteArrayInputStream(bytes), new SvgInspection());
            return Optional.empty();
        } catch (SvgFault e) {
            return Optional.of(e.refusal());
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
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) throws SvgFault {
        if (count == 0 && !(SvgElements.SVG.equals(uri) && name.equals("svg"))) {
            throw new SvgFault("is not an SVG drawing.", "Save the picture as SVG, PNG or JPEG.");
        }
        if (++count > MOST) {
            throw new SvgFault("has more than 20,000 elements.", "Make it simpler, or save it as PNG.");
        }
        if (open.size() > DEEPEST) {
            throw new SvgFault("is nested too deeply.", "Save it again as plain SVG.");
        }
        SvgElements.inspect(uri, name, isOpen("metadata"));
        if (isOpen("style")) {
            throw new SvgFault("has a <" + name + "> in its styles.", "Save it again as plain SVG.");
        }
        SvgPart part = new SvgPart(name);
        open.getLast().children().add(part);
        open.addLast(part);
        for (int i = 0; i < attributes.getLength(); i++) {
            inspect(part, attributes.getLocalName(i), attributes.getValue(i));
        }
    }

    private boolean isOpen(String name) {
        return open.stream().anyMatch(part -> part.name().equals(name));
    }

    private void inspect(SvgPart part, String attribute, String value) throws SvgFault {
        String name = UCharacter.foldCase(attribute, true);
        if (name.startsWith("on")) {
            throw new SvgFault("runs a script (" + attribute + ").", "Take it out, or save the drawing as PNG.");
        }
        if (name.equals("href") || name.equals("src") || name.equals("srcset") || name.equals("base")) {
            part.references().add(SvgReferences.link(attribute, value));
        }
        if (name.equals("id")) {
            byId.computeIfAbsent(value.strip(), id -> new ArrayList<>()).add(part);
        }
        part.references().addAll(SvgReferences.style(value));
        part.addLength(value.length());
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (open.getLast().name().equals("style")) {
            style.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) throws SvgFault {
        styled.addAll(SvgReferences.style(style.toString()));
        style.setLength(0);
        open.removeLast();
    }

    @Override
    public void endDocument() throws SvgFault {
        for (String id : styled) {
            for (SvgPart target : byId.getOrDefault(id, List.of())) {
                if (!GRADIENTS.contains(target.name())) {
                    throw new SvgFault(
                            "uses a <" + target.name() + "> from its style sheet.",
                            "Save it again with presentation attributes instead of a style sheet.");
                }
            }
        }
        SvgCost.inspect(drawing, byId);
    }

    @Override
    public void processingInstruction(String target, String data) throws SvgFault {
        throw new SvgFault("has a processing instruction (" + target + ").", "Save it again as plain SVG.");
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
