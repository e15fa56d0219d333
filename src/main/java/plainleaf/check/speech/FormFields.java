package plainleaf.check.speech;

import plainleaf.check.tags.FormField;
import plainleaf.check.tags.Tag;

/** What is said of fields to be filled in. */
final class FormFields {
    private FormFields() {}

    static String announce(Tag form) {
        return form.children().stream()
                .filter(FormField.class::isInstance)
                .map(FormField.class::cast)
                .findFirst()
                .map(field -> field.kind() + (field.name().isEmpty() ? " without a name" : " “" + field.name() + "”"))
                .orElse("form field");
    }
}
