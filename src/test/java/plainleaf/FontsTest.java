package plainleaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import plainleaf.content.LanguageReader;
import plainleaf.model.FontFamily;
import plainleaf.typeset.FontChain;

/** The fonts of {@code templates/fonts} have what the languages need, and may be embedded. */
class FontsTest {
    private static final Path FONTS = Path.of("templates", "fonts");
    private static final LanguageReader LANGUAGES = new LanguageReader(Path.of("templates"));
    /** What every leaflet may say: prices, degrees, doses, trade marks, box and tick of forms. */
    private static final UnicodeSet EVERYWHERE =
            new UnicodeSet("[A-Za-z0-9]").addAll("£€%°µ²³½±×÷©®™•–—…‘’“”'\"()/@&+=#-.,:;!?✓✔☐");

    static Stream<String> languages() {
        return LANGUAGES.tags().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_languages_chain_covers_its_exemplars(String tag) {
        FontChain chain = chain(tag);
        assertThat(missing(chain, wanted(ULocale.forLanguageTag(tag)))).isEmpty();
        assertThat(missing(chain, EVERYWHERE)).isEmpty();
    }

    // CLDR's lists leave out what these communities write all the same.
    @ParameterizedTest
    @CsvSource({
        "ckb, ڕێۆڵەڤڵھهیک",
        "ur, ٹڈڑںےۓہھگ۔،؟۰۹",
        "fa, پچژگکی۰۹«»‌",
        "ar, لا٪؟،؛ـً",
        "pa, ੴਲ਼ਸ਼ੱੰ।॥",
        "hi, क़ख़ज़ड़ढ़फ़ऑॅ।₹",
        "bn, ড়ঢ়য়ৎ৳।",
        "gu, ૐ઼૱",
        "ta, ஶஃ௹",
        "ti, ቐቘኸዀጘ፡።፣፤፥",
        "pl, ąćęłńóśźżĄĆĘŁŃÓŚŹŻ",
        "ro, ăâîșțȘȚ",
        "tr, ğışİŞĞ",
        "lt, ąčęėįšųūž",
        "sq, ëçË",
        "so, ’",
        "vi, ếộữẵỡặƠƯĐ",
        "uk, ґєіїҐЄІЇ",
        "cy, ŵŷẃẁẅỳŴŶ",
        "zh-Hans, 癌疱疹癫痫胰腺酮哮喘囊肿。，、；：？！（）《》“”…—·￥",
        "zh-Hant, 癌疱疹癲癇胰腺酮哮喘囊腫裏着。，、；：？！（）《》「」『』…—·"
    })
    void what_the_language_cannot_do_without_is_there(String tag, String letters) {
        assertThat(missing(chain(tag), new UnicodeSet().addAll(letters))).isEmpty();
    }

    @Test
    void a_chain_without_the_languages_own_family_covers_no_exemplars() {
        FontChain latin = chain("en");
        assertThat(missing(latin, wanted(new ULocale("ti")))).hasSizeGreaterThan(200);
    }

    @Test
    void every_font_may_be_embedded_and_has_outlines_the_printer_can_cut() throws IOException {
        try (Stream<Path> files = Files.list(FONTS)) {
            List<Path> fonts =
                    files.filter(file -> file.toString().endsWith(".ttf")).toList();
            assertThat(fonts).isNotEmpty().allSatisfy(file -> {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
                // OpenType, OS/2: fsType 0 is installable embedding, without limits.
                assertThat(font.getOS2Windows().getFsType()).isZero();
                assertThat(font.getTableMap()).containsKey("glyf").doesNotContainKeys("fvar", "CFF ");
            });
        }
    }

    private static FontChain chain(String tag) {
        List<FontFamily> families = LANGUAGES.read(tag).orElseThrow().fonts();
        return new FontChain(families);
    }

    /** Letters in both cases, digits of the language and its punctuation, as CLDR lists them. */
    private static UnicodeSet wanted(ULocale locale) {
        UnicodeSet wanted = new UnicodeSet();
        for (int kind : new int[] {LocaleData.ES_STANDARD, LocaleData.ES_PUNCTUATION}) {
            wanted.addAll(LocaleData.getExemplarSet(locale, 0, kind));
        }
        assertThat(wanted.size()).as("exemplars of %s", locale).isGreaterThan(30);
        wanted.addAll(NumberingSystem.getInstance(locale).getDescription());
        Set<String> capitals = wanted.stream().map(UCharacter::toUpperCase).collect(Collectors.toSet());
        return wanted.addAll(capitals);
    }

    private static Set<String> missing(FontChain chain, UnicodeSet wanted) {
        return wanted.stream()
                .flatMapToInt(String::codePoints)
                .filter(character -> !chain.covers(character))
                .mapToObj(character -> "U+%04X %s".formatted(character, Character.toString(character)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
