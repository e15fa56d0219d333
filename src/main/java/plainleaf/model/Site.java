package plainleaf.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What {@code site.yaml} settles for every leaflet. Texts are empty where nothing is said.
 *
 * @param languages in the order of the switchers; the first is the source
 * @param rules what is made of the breaches of single rules, in the order of the file
 * @param require the languages that must have each variant
 * @param colours the organisation's own by role ({@code brand}, {@code accent}), as {@code #RRGGBB}
 * @param press what the printer's file of each variant has to be
 * @param profiles the ICC profiles that {@code press} names, by the names it uses
 * @param logo a key of {@link Reading#pictures()}
 */
public record Site(
        LocalText organisation,
        List<Language> languages,
        String baseUrl,
        Profile profile,
        List<RuleSetting> rules,
        Policy policy,
        Map<Variant, Set<String>> require,
        Map<String, String> colours,
        String logo,
        Contact contact,
        PdfStandard pdf,
        Map<Variant, Sheet> sheets,
        Map<Variant, PressSettings> press,
        Map<String, Bytes> profiles,
        Map<String, Fact> facts,
        Location location) {
    public Site {
        languages = List.copyOf(languages);
        rules = List.copyOf(rules);
        require = Map.copyOf(require);
        colours = Map.copyOf(colours);
        sheets = Map.copyOf(sheets);
        press = Map.copyOf(press);
        profiles = Map.copyOf(profiles);
        facts = Map.copyOf(facts);
    }

    /** The organisation's name in this language, or else in the source's: a name is no text that must be translated. */
    public String organisationIn(String languageTag) {
        return organisation
                .in(languageTag)
                .or(() -> languages.stream().findFirst().flatMap(source -> organisation.in(source.tag())))
                .orElse("");
    }

    /** The same, with this variant on another paper. */
    public Site on(Page page, Variant variant) {
        Map<Variant, Sheet> others = new EnumMap<>(sheets);
        others.computeIfPresent(variant, (same, sheet) -> new Sheet(sheet.size(), page));
        return new Site(
                organisation,
                languages,
                baseUrl,
                profile,
                rules,
                policy,
                require,
                colours,
                logo,
                contact,
                pdf,
                others,
                press,
                profiles,
                facts,
                location);
    }

    /** Which set of rules is asked for. */
    public enum Profile {
        PLAIN,
        NHS;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What becomes of an edition that is not ready. */
    public record Policy(Measure draft, Measure overdue) {
        public enum Measure {
            BANNER,
            PUBLISH,
            WITHHOLD;

            public String id() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /** The part of PDF/UA that is claimed. */
    public enum PdfStandard {
        UA_1,
        UA_2
    }

    /**
     * The paper and the body text of a variant.
     *
     * @param size of body text, in points
     */
    public record Sheet(double size, Page page) {}

    /**
     * A paper size, upright or square.
     *
     * @param name as people say it
     * @param width in millimetres
     * @param height in millimetres
     */
    public record Page(String name, int width, int height) {
        public static final Page A5 = new Page("A5", 148, 210);
        public static final Page A4 = new Page("A4", 210, 297);
        public static final Page A3 = new Page("A3", 297, 420);

        /** A third of A4, as leaflet racks hold it: BS EN ISO 216's A4 folded twice, 99 mm wide. */
        public static final Page DL = new Page("DL", 99, 210);

        /** What is narrower has no room for two columns of words side by side, in millimetres. */
        private static final int NARROW = 120;

        /** The page of this size, by its name where it has one. */
        public static Page of(int width, int height) {
            return Stream.of(A5, A4, A3, DL)
                    .filter(page -> page.width == width && page.height == height)
                    .findFirst()
                    .orElseGet(() -> new Page(width + " × " + height + " mm", width, height));
        }

        /** Whether what stands side by side elsewhere stands one below the other on it. */
        public boolean isNarrow() {
            return width < NARROW;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
