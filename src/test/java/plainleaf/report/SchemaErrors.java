package plainleaf.report;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What a published schema has to say against a file. */
public final class SchemaErrors {
    private SchemaErrors() {}

    /** @param schema its path on the class path */
    public static List<String> of(String schema, String json) throws IOException {
        try (InputStream in = Objects.requireNonNull(SchemaErrors.class.getResourceAsStream(schema), schema)) {
            Validator.Result result = new ValidatorFactory()
                    .withJsonNodeFactory(new GsonNode.Factory())
                    .validate(new String(in.readAllBytes(), StandardCharsets.UTF_8), json);
            return result.getErrors().stream()
                    .map(error -> error.getInstanceLocation() + " " + error.getError())
                    .toList();
        }
    }
}
