package plainleaf.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plainleaf.content.source.Suggestion;
import plainleaf.content.yaml.YamlMap;
import plainleaf.content.yaml.YamlValue;
import plainleaf.model.Language;
import plainleaf.model.LocalText;
import plainleaf.model.Problem.Kind;
import plainleaf.model.Site;
import plainleaf.model.Site.PdfStandard;
import plainleaf.model.Site.Policy;
import plainleaf.model.Site.Policy.Measure;
import plainleaf.model.Site.Profile;
import plainleaf.model.Site.Sheet;
import plainleaf.model.Variant;

/** Reads {@code site.yaml}. */
final class SiteReader {
    static final String FILE = "site.yaml";

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    /**
     * ISO/IEC 18004:2015, table 7: version 11-M holds 251 bytes in 61 modules (table 1), of 0.4 mm each where the code is 25 mm
     * wide. 101 of them are left for {@code /zh-Hans/}, a leaflet's name and {@code /large-print.html}.
     */
    private static final int LONGEST_BASE = 150;

    private final Settings settings;

    /** The languages it names, whether they can be used or not. */
    private final Set<String> wanted = new LinkedHashSet<>();

    SiteReader(Settings settings) {
        this.settings = settings;
    }

    Set<String> wanted() {
        return wanted;
    }

    /** The site, or empty where anything in its file is wrong: then nobody knows what was meant for all leaflets. */
    Optional<Site> read() {
        if (!settings.content().isFile(FILE)) {
            settings.problems()
                    .add(
                            Kind.FILE_UNREADABLE,
                            settings.content().place(FILE),
                            "There is no site.yaml in the content folder.",
                            "Write one with “organisation” and “languages”.");
            return Optional.empty();
        }
        Optional<Site> site = settings.map(FILE, this::site);
        return site.filter(s -> !settings.problems().concern(s.location().file()))
                .filter(s -> !s.languages().isEmpty()
                        && s.languages().get(0).tag().equals(wanted.iterator().next()));
    }

    private Site site(YamlMap map) {
        map.only(Keys.SITE);
        List<Language> languages = languages(map);
        Map<Variant, Sheet> sheets = SheetReader.read(map);
        PressSettingsReader press = new PressSettingsReader(settings, sheets);
        return new Site(
                map.needLocalText("organisation", "Example Hospital")
                        .orElseGet(() -> new LocalText("", Map.of(), map.location())),
                languages,
                baseUrl(map),
                map.word("profile", Words.of(Profile.class), Profile.PLAIN),
                RuleSettingReader.read(map),
                policy(map),
                require(map),
                colours(map),
                settings.picture(map, "logo", ""),
                ContactReader.read(map),
                pdfStandard(map),
                sheets,
                press.read(map),
                press.profiles(),
                FactReader.read(map),
                settings.content().place(FILE));
    }

    private String baseUrl(YamlMap map) {
        Optional<YamlValue> value = map.get("base-url");
        String address =
                value.flatMap(Addresses::web).map(SiteReader::withoutSlash).orElse("");
        if (address.length() <= LONGEST_BASE) {
            return address;
        }
        settings.problems()
                .add(
                        Kind.INVALID_VALUE,
                        value.orElseThrow().location(),
                        "This address has " + address.length() + " characters, more than " + LONGEST_BASE
                                + ": the QR code of a page would be too fine to read in print.",
                        "Give the site a shorter address, such as https://leaflets.hospital.example/.");
        return "";
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private static PdfStandard pdfStandard(YamlMap map) {
        Map<String, PdfStandard> all = Words.of(PdfStandard.class);
        return map.get("pdf")
                .flatMap(value -> value.as(
                        "one of: " + Suggestion.list(all.keySet()), text -> Optional.ofNullable(all.get(text))))
                .orElse(PdfStandard.UA_1);
    }

    private List<Language> languages(YamlMap map) {
        List<Language> languages = new ArrayList<>();
        Optional<YamlValue> list = map.need("languages", "[en, cy]");
        List<YamlValue> tags =
                list.map(value -> value.list("a list such as [en, cy]")).orElseGet(List::of);
        for (YamlValue value : tags) {
            value.text()
                    .filter(tag -> isNew(value, tag))
                    .flatMap(settings.languages()::read)
                    .ifPresent(languages::add);
        }
        list.filter(value -> tags.isEmpty() && value.isList())
                .ifPresent(value -> value.invalid("a list of at least one language, such as [en, cy]"));
        return languages;
    }

    private boolean isNew(YamlValue value, String tag) {
        boolean known = isKnown(value, tag);
        if (!wanted.add(tag)) {
            value.invalid("a language that is not in the list yet");
        }
        return known;
    }

    private boolean isKnown(YamlValue value, String tag) {
        if (!settings.languages().tags().contains(tag)) {
            settings.problems()
                    .add(
                            Kind.UNKNOWN_LANGUAGE,
                            value.location(),
                            "“" + tag + "” is not a language that Plainleaf has.",
                            Suggestion.advice(tag, settings.languages().tags()));
            return false;
        }
        return true;
    }

    private static Policy policy(YamlMap map) {
        Optional<YamlMap> policy = map.map("policy", Keys.POLICY);
        return new Policy(measure(policy, "draft"), measure(policy, "overdue"));
    }

    private static Measure measure(Optional<YamlMap> policy, String key) {
        return policy.map(p -> p.word(key, Words.of(Measure.class), Measure.BANNER))
                .orElse(Measure.BANNER);
    }

    private Map<Variant, Set<String>> require(YamlMap map) {
        Map<Variant, Set<String>> require = new EnumMap<>(Variant.class);
        Optional<YamlMap> editions = map.map("require", Keys.EDITIONS);
        for (Variant variant : Variant.values()) {
            Set<String> tags = new LinkedHashSet<>();
            editions.map(e -> e.list(variant.id(), "a list of languages such as [en, cy]")).orElseGet(List::of).stream()
                    .forEach(value -> value.as(
                                    "one of the languages of this site: " + Suggestion.list(wanted),
                                    tag -> Optional.of(tag).filter(wanted::contains))
                            .ifPresent(tags::add));
            if (!tags.isEmpty()) {
                require.put(variant, tags);
            }
        }
        return require;
    }

    private static Map<String, String> colours(YamlMap map) {
        Map<String, String> colours = new LinkedHashMap<>();
        Optional<YamlMap> given = map.map("colours", Keys.COLOURS);
        for (String role : Keys.COLOURS) {
            given.filter(g -> g.has(role))
                    .flatMap(g -> g.need(role, "\"#12464F\""))
                    .flatMap(value -> value.matching(COLOUR, "a colour in quotes such as \"#12464F\""))
                    .ifPresent(colour -> colours.put(role, colour));
        }
        return colours;
    }
}
