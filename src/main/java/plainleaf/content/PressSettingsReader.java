package plainleaf.content;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plainleaf.content.source.Suggestion;
import plainleaf.content.yaml.YamlMap;
import plainleaf.content.yaml.YamlValue;
import plainleaf.model.Bytes;
import plainleaf.model.PressSettings;
import plainleaf.model.PressSettings.Folding;
import plainleaf.model.Site.Page;
import plainleaf.model.Site.Sheet;
import plainleaf.model.Variant;

/** Reads {@code print}: what the printer's file of each edition has to be. */
final class PressSettingsReader {
    private static final PressSettings HOSPITAL_A5 = PressSettings.DEFAULT;

    // An office printer keeps a white edge and lays less ink (standards: 280 % uncoated).
    private static final PressSettings OFFICE_BOOKLET =
            new PressSettings(Page.A5, 0, false, false, 280, "", Folding.BOOKLET, false, 0, "100 g/m², uncoated");

    // Two pages of A4 need a printer for A3, which wards seldom have.
    private static final PressSettings LARGE_PRINT_A4 =
            new PressSettings(Page.A4, 3, false, false, 300, "", Folding.NONE, false, 0, "130 g/m², matt coated");

    private static final Map<String, PressSettings> PRESETS = presets();

    private static final Map<String, Folding> FOLDINGS =
            Map.of("true", Folding.BOOKLET, "false", Folding.NONE, "letterfold", Folding.LETTER_FOLD);

    private static final Map<String, Page> PAGES = new TreeMap<>(Map.of("A5", Page.A5, "A4", Page.A4, "DL", Page.DL));
    private static final String SIZES = "A5, A4, DL or a size in whole millimetres such as [100, 210]: from 90 to 300"
            + " wide, from 140 to 420 high, and no wider than high";

    private final Settings settings;
    private final Map<Variant, Sheet> sheets;
    private final Map<String, Bytes> profiles = new TreeMap<>();

    /** @param sheets the paper of each variant, which the printer cuts to where nothing else is said */
    PressSettingsReader(Settings settings, Map<Variant, Sheet> sheets) {
        this.settings = settings;
        this.sheets = sheets;
    }

    private static Map<String, PressSettings> presets() {
        Map<String, PressSettings> presets = new LinkedHashMap<>();
        presets.put("hospital-a5", HOSPITAL_A5);
        presets.put("office-booklet", OFFICE_BOOKLET);
        presets.put("large-print-a4", LARGE_PRINT_A4);
        return presets;
    }

    /** The profiles that were named so far, by name. */
    Map<String, Bytes> profiles() {
        return profiles;
    }

    Map<Variant, PressSettings> read(YamlMap site) {
        Optional<YamlMap> all = site.map("print", Keys.EDITIONS);
        Map<Variant, PressSettings> press = new EnumMap<>(Variant.class);
        for (Variant variant : Variant.values()) {
            PressSettings usual = usual(variant);
            Optional<YamlMap> given = all.flatMap(editions -> editions.map(variant.id(), Keys.PRINT));
            press.put(variant, given.map(map -> settings(map, variant, usual)).orElse(usual));
        }
        return press;
    }

    private PressSettings usual(Variant variant) {
        PressSettings usual = variant == Variant.STANDARD ? HOSPITAL_A5 : LARGE_PRINT_A4;
        Sheet sheet = sheets.get(variant);
        return sheet == null ? usual : trimmed(usual, sheet.page());
    }

    private static PressSettings trimmed(PressSettings press, Page trim) {
        return new PressSettings(
                trim,
                press.bleed(),
                press.marks(),
                press.colourBar(),
                press.inkLimit(),
                press.profile(),
                press.folding(),
                press.fold(),
                press.creep(),
                press.paper());
    }

    private PressSettings settings(YamlMap map, Variant variant, PressSettings usual) {
        PressSettings preset = map.word("preset", PRESETS, usual);
        Folding folding =
                map.get("booklet").flatMap(value -> folding(value, variant)).orElse(preset.folding());
        return new PressSettings(
                trim(map, folding, variant).orElse(folding == Folding.LETTER_FOLD ? Page.DL : preset.trim()),
                number(map, "bleed", 0, 10, "mm").orElse(preset.bleed()),
                flag(map, "marks", preset.marks()),
                flag(map, "colour-bar", preset.colourBar()),
                number(map, "ink", 200, 400, "percent").map(Double::intValue).orElse(preset.inkLimit()),
                map.get("profile").flatMap(this::profile).orElse(preset.profile()),
                folding,
                flag(map, "fold", preset.fold()),
                number(map, "creep", 0, 1, "mm, the thickness of one sheet of the paper")
                        .orElse(preset.creep()),
                map.has("paper")
                        ? map.get("paper").map(PressSettingsReader::paper).orElse("")
                        : preset.paper());
    }

    /** In words: a number alone may be grams per square metre, or anything else that printers count paper by. */
    private static String paper(YamlValue value) {
        Optional<String> words = value.text();
        Optional<BigDecimal> bare = words.flatMap(YamlValue::asNumber);
        bare.ifPresent(number -> value.invalid(
                "a paper: a number needs its unit",
                "Did you mean “" + number.toPlainString() + " g/m²”? Add what else matters, such as “120 g/m²,"
                        + " recycled, uncoated”."));
        return words.orElse("").replaceAll("\\s+", " ");
    }

    private static Optional<Folding> folding(YamlValue value, Variant variant) {
        Optional<Folding> folding =
                value.as("true, false or letterfold", text -> Optional.ofNullable(FOLDINGS.get(text)));
        if (folding.filter(Folding.LETTER_FOLD::equals).isEmpty() || variant == Variant.STANDARD) return folding;
        value.invalid(
                "true or false",
                "A letter fold has pages of DL, which have no room for letters of this size; use it for the standard"
                        + " edition.");
        return Optional.empty();
    }

    private static Optional<Page> trim(YamlMap map, Folding folding, Variant variant) {
        Optional<YamlValue> value = map.get("trim");
        Optional<Page> trim = value.flatMap(PressSettingsReader::page);
        if (variant != Variant.STANDARD && trim.filter(Page::isNarrow).isPresent()) {
            value.get()
                    .invalid(
                            "a page for letters of this size",
                            (trim.get().equals(Page.DL) ? "DL" : "A page narrower than 120 mm")
                                    + " has no room for letters of this size; use it for the standard edition.");
        }
        if (folding == Folding.LETTER_FOLD && trim.isPresent() && !trim.get().equals(Page.DL)) {
            value.get()
                    .invalid(
                            "DL",
                            "Write DL, or leave trim out: a letter fold is a sheet of A4 in six pages of DL. For pages of"
                                    + " another size write booklet: true.");
        }
        return trim;
    }

    private static boolean flag(YamlMap map, String key, boolean preset) {
        return map.get(key).flatMap(YamlValue::flag).orElse(preset);
    }

    private static Optional<Double> number(YamlMap map, String key, int least, int most, String unit) {
        String expected = "a number from " + least + " to " + most + ", in " + unit;
        return map.get(key)
                .flatMap(value -> value.as(
                        expected,
                        text -> YamlValue.asNumber(text)
                                .map(BigDecimal::doubleValue)
                                .filter(number -> number >= least && number <= most)));
    }

    private static Optional<Page> page(YamlValue value) {
        if (!value.isList()) return value.as(SIZES, text -> Optional.ofNullable(PAGES.get(text)));
        List<Integer> sides = value.list(SIZES).stream()
                .filter(side -> !side.isNothing() && !side.isMap() && !side.isList())
                .map(side -> side.text().flatMap(YamlValue::asNumber).filter(n -> n.scale() <= 0))
                .map(side -> side.map(BigDecimal::intValue).orElse(0))
                .toList();
        Optional<Page> page = sides.size() == 2 ? page(sides.get(0), sides.get(1)) : Optional.empty();
        if (page.isEmpty()) value.invalid(SIZES);
        return page;
    }

    private static Optional<Page> page(int width, int height) {
        boolean usable = width >= 90 && width <= 300 && height >= 140 && height <= 420 && width <= height;
        return usable ? Optional.of(Page.of(width, height)) : Optional.empty();
    }

    /** The profile's name, once its bytes are at hand. */
    private Optional<String> profile(YamlValue value) {
        Optional<String> name = value.text();
        if (name.isEmpty()) return name;
        String path = name.get();
        if (!settings.content().isFile(path)) {
            value.invalid("a file of the content folder, such as press.icc", advice(path));
            return Optional.empty();
        }
        Optional<byte[]> bytes = settings.content().bytes(path, IccProfile.LIMIT);
        if (bytes.isEmpty()) return Optional.empty();
        Optional<String> advice = IccProfile.advice(bytes.get());
        if (advice.isPresent()) {
            value.invalid("an ICC profile of a press that prints with four inks", advice.get());
            return Optional.empty();
        }
        profiles.put(path, Bytes.of(bytes.get()));
        return name;
    }

    private String advice(String path) {
        int slash = path.lastIndexOf('/');
        String folder = path.substring(0, Math.max(0, slash));
        Optional<String> near = settings.content().exists(folder)
                ? Suggestion.nearest(
                        path.substring(slash + 1), settings.content().files(folder))
                : Optional.empty();
        return near.map(file -> "Did you mean “" + path.substring(0, slash + 1) + file + "”?")
                .orElse("Put the profile into the content folder and write its path from there, or take the line out:"
                        + " Plainleaf has a profile of its own.");
    }
}
