package plainleaf.content;

import java.util.Optional;
import java.util.function.Function;
import plainleaf.content.picture.PictureShelf;
import plainleaf.content.source.Folder;
import plainleaf.content.source.Problems;
import plainleaf.content.source.SourceText;
import plainleaf.content.yaml.YamlFile;
import plainleaf.content.yaml.YamlMap;
import plainleaf.content.yaml.YamlValue;

/** What every reader of a file in {@code content/} needs. */
record Settings(Folder content, LanguageReader languages, PictureShelf pictures, Problems problems) {
    /** The value a whole YAML file holds. */
    Optional<YamlValue> yaml(String path) {
        return content.text(path).flatMap(source -> yaml(source).read());
    }

    private YamlFile yaml(SourceText source) {
        return YamlFile.of(source, languages.tags(), problems);
    }

    /** What a YAML file of keys says. */
    <T> Optional<T> map(String path, Function<YamlMap, T> meaning) {
        return yaml(path).flatMap(value -> value.map("a group of keys")).map(meaning);
    }

    /** The name of the picture a key points to; empty where there is none. */
    String picture(YamlMap map, String key, String folder) {
        return map.get(key)
                .flatMap(value -> value.text().map(path -> pictures.find(folder, path, value.location())))
                .orElse("");
    }
}
