package plainleaf.content;

import java.util.List;
import java.util.function.BiFunction;
import plainleaf.content.markdown.LanguageMarks;
import plainleaf.content.source.Suggestion;
import plainleaf.content.yaml.YamlMap;
import plainleaf.content.yaml.YamlValue;
import plainleaf.model.FrontMatter;
import plainleaf.model.FrontMatter.Method;
import plainleaf.model.FrontMatter.Status;
import plainleaf.model.FrontMatter.Tested;
import plainleaf.model.Wording;

/** Reads the front matter of a text. */
final class FrontMatterReader {
    private final YamlMap map;

    /** Puts the facts into a value. */
    private final BiFunction<YamlValue, String, String> facts;

    /** The name of the picture that a key points to; empty where there is none. */
    private final BiFunction<YamlMap, String, String> picture;

    FrontMatterReader(
            YamlMap map, BiFunction<YamlValue, String, String> facts, BiFunction<YamlMap, String, String> picture) {
        this.map = map;
        this.facts = facts;
        this.picture = picture;
    }

    FrontMatter read(Wording wording) {
        rejectUnknown(wording);
        map.need("title", "Vertebroplasty");
        String translator = text("translator");
        return new FrontMatter(
                text("title"),
                text("summary"),
                map.word("status", Words.of(Status.class), Status.DRAFT),
                map.word("method", Words.of(Method.class), Method.HUMAN),
                translator.isEmpty() ? text("author") : translator,
                text("checker"),
                map.date("checked-on"),
                wording == Wording.EASY_READ
                        ? new Tested(text("tested-by"), map.date("tested-on"), picture.apply(map, "tested-logo"))
                        : Tested.NEVER);
    }

    private void rejectUnknown(Wording wording) {
        List<String> keys = wording == Wording.EASY_READ ? Keys.FRONT_EASY_READ : Keys.FRONT;
        map.only(
                keys,
                key -> Keys.FRONT_EASY_READ.contains(key)
                        ? "Only an easy-read text is tested: say it there."
                        : Suggestion.advice(key, keys));
    }

    private String text(String key) {
        String words = map.text(key);
        if (LanguageMarks.stand(words)) {
            map.get(key)
                    .ifPresent(value -> value.invalid(
                            "plain words: no language can be marked in them", "Take the brackets and the braces out."));
        }
        return map.get(key).map(value -> facts.apply(value, words)).orElse("");
    }
}
