package plainleaf.content;

import java.util.Optional;
import java.util.regex.Pattern;
import plainleaf.content.yaml.YamlMap;
import plainleaf.model.Contact;

/** Reads {@code contact}. */
final class ContactReader {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private ContactReader() {}

    static Contact read(YamlMap parent) {
        return parent.map("contact", Keys.CONTACT).map(ContactReader::contact).orElse(Contact.NONE);
    }

    private static Contact contact(YamlMap map) {
        Optional<String> phone = map.get("phone").flatMap(FactReader::phoneNumber);
        Optional<String> email = map.get("email")
                .flatMap(value -> value.matching(EMAIL, "an e-mail address such as leaflets@hospital.example"));
        return new Contact(phone.orElse(""), email.orElse(""), map.localText("address"), map.localText("hours"));
    }
}
