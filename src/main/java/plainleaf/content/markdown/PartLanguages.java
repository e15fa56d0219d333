package plainleaf.content.markdown;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import plainleaf.content.source.LanguageNames;
import plainleaf.formats.Formats;
import plainleaf.model.Direction;
import plainleaf.model.Language;

/** The languages that parts of texts may be in: any there is, whether the site publishes in it or not. */
public final class PartLanguages {
    /** What CLDR calls the digits 0 to 9. */
    private static final String DIGITS = "latn";

    private final Set<String> tags;
    private final Function<String, Optional<Language>> files;

    /**
     * All languages, where these are known well.
     *
     * @param tags of those that have a file in {@code templates/languages}, sorted
     * @param files reads the language of such a tag
     */
    public PartLanguages(Set<String> tags, Function<String, Optional<Language>> files) {
        this.tags = tags;
        this.files = files;
    }

    /**
     * The language of a BCP 47 tag; empty where the tag is none.
     *
     * @param around whose measures and formats are those of a language that nothing is known of; it has no fonts either
     */
    Optional<Language> find(String tag, Language around) {
        return locale(tag)
                .map(locale -> kin(locale)
                        .flatMap(known -> files.apply(known).stream())
                        .findFirst()
                        .map(file -> named(locale, file))
                        .orElseGet(() -> unknown(locale, around)));
    }

    /** The tag someone probably meant who wrote this one: any language has a name, and may be miswritten where it has a file. */
    Optional<String> nearest(String tag) {
        return LanguageNames.nearest(tag, tags)
                .or(() -> LanguageNames.named(tag, List.of(ULocale.getISOLanguages())))
                .filter(near -> locale(near).isPresent());
    }

    /** RFC 5646, 2.2.1: languages have two letters or three; ISO 639-1, those of two, is complete since 2003. */
    private static Optional<ULocale> locale(String tag) {
        try {
            ULocale locale = new ULocale.Builder().setLanguageTag(tag).build();
            String language = locale.getLanguage();
            boolean known = language.length() == 3
                    || (language.length() == 2
                            && Arrays.asList(ULocale.getISOLanguages()).contains(language));
            // Without its script nobody knows which way it is written.
            return known && !tag.contains("_") && !script(locale).isEmpty() ? Optional.of(locale) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** The tags of the language's own file and of those it may share: zh-TW is read as zh-Hant, but pa-Arab not as pa. */
    private static Stream<String> kin(ULocale locale) {
        String script = script(locale);
        return Stream.of(locale.toLanguageTag(), locale.getLanguage() + "-" + script, locale.getLanguage())
                .filter(tag -> script(ULocale.forLanguageTag(tag)).equals(script));
    }

    private static String script(ULocale locale) {
        return ULocale.addLikelySubtags(locale).getScript();
    }

    private static Language named(ULocale locale, Language file) {
        return new Language(
                locale.toLanguageTag(),
                file.autonym(),
                file.englishName(),
                file.direction(),
                file.formats(),
                file.digits(),
                file.type(),
                file.fonts(),
                Map.of());
    }

    /** With the fonts and the measures of the first language in the same script, if there is one. */
    private Language unknown(ULocale locale, Language around) {
        String tag = locale.toLanguageTag();
        Optional<Language> neighbour = tags.stream()
                .filter(known -> script(ULocale.forLanguageTag(known)).equals(script(locale)))
                .flatMap(known -> files.apply(known).stream())
                .findFirst();
        return new Language(
                tag,
                locale.getDisplayNameWithDialect(locale),
                locale.getDisplayNameWithDialect(ULocale.ENGLISH),
                ULocale.addLikelySubtags(locale).isRightToLeft() ? Direction.RTL : Direction.LTR,
                Formats.isKnown(tag) ? tag : around.formats(),
                DIGITS,
                neighbour.map(Language::type).orElse(around.type()),
                neighbour.map(Language::fonts).orElseGet(List::of),
                Map.of());
    }
}
