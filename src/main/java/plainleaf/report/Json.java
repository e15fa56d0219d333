package plainleaf.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;
import java.util.Optional;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rulebook;
import plainleaf.model.Bytes;
import plainleaf.model.OfferedPicture;
import plainleaf.model.SpokenDocument;
import plainleaf.model.SpokenLine;

/** Writes and reads what machines are told, always in the same order. */
public final class Json {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Json() {}

    public static Bytes of(Manifest manifest) {
        return Bytes.of(GSON.toJson(manifest) + "\n");
    }

    /** The manifest, or empty where the text is not one: then nothing is known of the folder. */
    public static Optional<Manifest> manifest(Bytes bytes) {
        try {
            return Optional.ofNullable(GSON.fromJson(bytes.text(), Manifest.class));
        } catch (RuntimeException e) {
            return Optional.empty(); // whatever Gson and the records make of somebody else's file of this name
        }
    }

    /**
     * The result of a command.
     *
     * @param exitCode 0, 1 or 2, as the command ends with
     */
    public static String of(int exitCode, List<Manifest.Edition> editions, List<Diagnostic> findings) {
        return GSON.toJson(new Result(
                exitCode, editions, findings.stream().map(Finding::of).toList()));
    }

    /**
     * What can be done in each language.
     *
     * @param exitCode 0 or 1, as the command ends with
     */
    public static String of(int exitCode, List<LanguageAbility> languages) {
        return GSON.toJson(new Languages(exitCode, languages));
    }

    /**
     * The pictures that authors may use.
     *
     * @param exitCode 0, 1 or 2, as the command ends with
     * @param files that were written
     */
    public static String of(
            int exitCode, List<String> files, List<OfferedPicture> pictures, List<Diagnostic> findings) {
        return GSON.toJson(new Pictures(
                exitCode,
                files,
                pictures.stream().map(PictureEntry::of).toList(),
                findings.stream().map(Finding::of).toList()));
    }

    /**
     * What a screen reader says of a PDF.
     *
     * @param file as it was named
     */
    public static String of(String file, SpokenDocument document) {
        return GSON.toJson(new Spoken(
                0, file, document.title(), document.language(), document.pages(), document.tagged(), document.lines()));
    }

    /** The rulebook, or a page of it. */
    public static String of(Rulebook book) {
        return GSON.toJson(RuleList.of(book));
    }

    private record Pictures(int exitCode, List<String> files, List<PictureEntry> pictures, List<Finding> findings) {}

    private record Spoken(
            int exitCode,
            String file,
            String title,
            String language,
            int pages,
            boolean tagged,
            List<SpokenLine> lines) {}

    private record Languages(int exitCode, List<LanguageAbility> languages) {}

    private record Result(int exitCode, List<Manifest.Edition> editions, List<Finding> findings) {}
}
