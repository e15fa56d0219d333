package plainleaf.pipeline;

import plainleaf.content.LanguageReader;
import plainleaf.model.Language;

/** The language of what is made for staff: English. */
final class StaffLanguage {
    private StaffLanguage() {}

    /**
     * The language, with its fonts.
     *
     * @param what is in it, as a sentence about it begins
     * @throws UnknownChoiceException if its file is missing or cannot be used
     */
    static Language of(Order order, String what) throws UnknownChoiceException {
        return new LanguageReader(order.templates())
                .read("en")
                .orElseThrow(() -> new UnknownChoiceException(what + " in English, and " + order.templates()
                        + "/languages/en.properties is missing or cannot be used."));
    }
}
