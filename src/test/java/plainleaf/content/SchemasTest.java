package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas name the keys that the readers know, and no others. */
class SchemasTest {
    private static JsonObject schema(String name) {
        try (InputStream in = SchemasTest.class.getResourceAsStream("/plainleaf/schemas/" + name + ".schema.json")) {
            return JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(JsonObject schema, String... path) {
        JsonObject at = schema;
        for (String step : path) {
            at = at.getAsJsonObject(step);
        }
        return at.getAsJsonObject("properties").keySet();
    }

    private static void same(Set<String> keys, Collection<String> known) {
        assertThat(keys).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void site() {
        JsonObject site = schema("site");
        same(keys(site), Keys.SITE);
        same(keys(site, "properties", "policy"), Keys.POLICY);
        same(keys(site, "properties", "rules", "additionalProperties"), Keys.RULE);
        same(keys(site, "properties", "require"), Keys.EDITIONS);
        same(keys(site, "properties", "editions"), Keys.EDITIONS);
        same(keys(site, "properties", "editions", "properties", "standard"), Keys.SHEET);
        same(keys(site, "properties", "print"), Keys.EDITIONS);
        same(keys(site, "$defs", "print"), Keys.PRINT);
        same(keys(site, "properties", "colours"), Keys.COLOURS);
        same(keys(site, "$defs", "contact"), Keys.CONTACT);
    }

    @Test
    void leaflet() {
        JsonObject leaflet = schema("leaflet");
        same(keys(leaflet), Keys.LEAFLET);
        same(keys(leaflet, "properties", "evidence", "items"), Keys.EVIDENCE);
        same(keys(leaflet, "$defs", "contact"), Keys.CONTACT);
    }

    @Test
    void glossary_credits_baseline_and_front_matter() {
        same(keys(schema("baseline"), "items"), Keys.ACCEPTANCE);
        same(keys(schema("glossary"), "items"), Keys.GLOSSARY);
        JsonObject languages = schema("glossary").getAsJsonObject("items").getAsJsonObject("patternProperties");
        same(keys(languages, languages.keySet().iterator().next()), Keys.GLOSSARY_ENTRY);
        same(keys(schema("credits"), "additionalProperties"), Keys.CREDIT);
        same(keys(schema("front-matter")), Keys.FRONT_EASY_READ);
        assertThat(Keys.FRONT_EASY_READ).containsAll(Keys.FRONT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "leaflet", "glossary", "credits", "baseline", "front-matter", "findings", "jobs"})
    void every_object_is_closed_and_every_property_described(String name) {
        JsonObject schema = schema(name);
        assertThat(schema.get("$schema").getAsString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        objects(schema).filter(object -> object.has("properties")).forEach(object -> {
            assertThat(object.get("additionalProperties").getAsBoolean()).isFalse();
            object.getAsJsonObject("properties")
                    .asMap()
                    .forEach((key, value) -> assertThat(describes(schema, value.getAsJsonObject()))
                            .as(key)
                            .isTrue());
        });
    }

    private static boolean describes(JsonObject schema, JsonObject value) {
        if (value.has("description")) {
            return true;
        }
        String reference = value.get("$ref").getAsString();
        return schema.getAsJsonObject("$defs")
                .getAsJsonObject(reference.substring(reference.lastIndexOf('/') + 1))
                .has("description");
    }

    private static Stream<JsonObject> objects(JsonElement element) {
        if (element.isJsonArray()) {
            return element.getAsJsonArray().asList().stream().flatMap(SchemasTest::objects);
        }
        return element.isJsonObject()
                ? Stream.concat(
                        Stream.of(element.getAsJsonObject()),
                        element.getAsJsonObject().asMap().values().stream().flatMap(SchemasTest::objects))
                : Stream.empty();
    }
}
