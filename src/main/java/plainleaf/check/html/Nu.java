package plainleaf.check.html;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import plainleaf.check.ValidatorThreads;

/** The Nu HTML checker. */
final class Nu {
    /** A key into the checker's own jar; nothing is fetched. */
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /** Our pages are XHTML as well, and every attribute in them is quoted. */
    private static final String HARMLESS = "Trailing slash on void elements";

    private static final ValidatorThreads THREADS = new ValidatorThreads("Nu");

    /** Those at rest: setting one up is dear, and each serves one page at a time. */
    private static final Deque<Nu> IDLE = new ConcurrentLinkedDeque<>();

    /**
     * What it says of a page.
     *
     * @param line from 1; 0 where it is not known
     * @param column from 1; 0 where it is not known
     */
    record Message(boolean error, int line, int column, String text) {}

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);

    private Nu() {
        try {
            validator.setUpMainSchema(SCHEMA, new Messages());
        } catch (Exception e) {
            throw new IllegalStateException("the HTML checker cannot be set up", e);
        }
    }

    /** Everything it says of a page, in the order it finds it. */
    static List<Message> check(String html) {
        return THREADS.call(() -> checkHere(html));
    }

    private static List<Message> checkHere(String html) {
        Nu rested = IDLE.pollFirst();
        Nu nu = rested == null ? new Nu() : rested;
        List<Message> found = nu.look(html);
        IDLE.addFirst(nu);
        return found;
    }

    private List<Message> look(String html) {
        Messages messages = new Messages();
        try {
            validator.setUpValidatorAndParsers(messages, false, false);
            validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (IOException | SAXException e) {
            messages.found.add(new Message(true, 0, 0, "the HTML checker stopped: " + e.getMessage()));
        }
        return messages.found;
    }

    /** Collects what the checker says. */
    private static final class Messages implements ErrorHandler {
        private final List<Message> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            add(false, e);
        }

        @Override
        public void error(SAXParseException e) {
            add(true, e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add(true, e);
        }

        private void add(boolean error, SAXParseException e) {
            String text = String.valueOf(e.getMessage());
            if (!text.startsWith(HARMLESS)) {
                found.add(new Message(error, Math.max(0, e.getLineNumber()), Math.max(0, e.getColumnNumber()), text));
            }
        }
    }
}
