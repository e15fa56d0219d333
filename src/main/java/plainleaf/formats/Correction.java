package plainleaf.formats;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where Unicode's CLDR 49 (ICU 79) has no formats of a language or poor ones: what stands there, and what is done
 * instead. To be read again whenever ICU is updated.
 *
 * @param locale whose formats are used; empty for the language's own
 * @param day pattern of a day, its month in full; empty for CLDR's long form
 * @param month pattern of a month and its year; empty for CLDR's
 * @param months the names of the twelve; empty for CLDR's
 * @param reason a sentence for staff
 */
record Correction(String locale, String day, String month, List<String> months, String reason) {
    private static final Map<String, Correction> TABLE = Map.of(
            "prs",
            of("fa-AF", "CLDR has Dari only as fa-AF, Persian of Afghanistan, with Dari names of the months."),
            "haz",
            of("fa-AF", "CLDR has no Hazaragi; dates and numbers are those of Dari, fa-AF."),
            // CLDR, so.xml: dateFormatLength long = "MMMM d, y", short = "dd/MM/yy".
            "so",
            inOrder("d MMMM y", "CLDR's long date of Somali is the American one; day, month and year is used."),
            // CLDR, ti.xml: dateFormatLength long = "MMMM d, y" as in root, availableFormats yMMMMd = "d MMMM y".
            "ti",
            inOrder("d MMMM y", "CLDR has no long date of Tigrinya; its pattern of day, month and year is used."),
            // CLDR, ckb.xml: yMMMM = "y MMMM" as in root though yMMMMd = "dی MMMMی y"; month 1 کانوونی, month 12
            // کانونی.
            "ckb",
            new Correction(
                    "",
                    "",
                    "MMMM'ی' y",
                    List.of(
                            "کانوونی دووەم",
                            "شوبات",
                            "ئازار",
                            "نیسان",
                            "ئایار",
                            "حوزەیران",
                            "تەمووز",
                            "ئاب",
                            "ئەیلوول",
                            "تشرینی یەکەم",
                            "تشرینی دووەم",
                            "کانوونی یەکەم"),
                    "CLDR has no month with its year in Sorani, and spells December other than January."));

    private static final Correction NONE = new Correction("", "", "", List.of(), "");

    private static Correction of(String locale, String reason) {
        return new Correction(locale, "", "", List.of(), reason);
    }

    private static Correction inOrder(String day, String reason) {
        return new Correction("", day, "", List.of(), reason);
    }

    /** What is to be corrected in the formats of this language subtag. */
    static Correction of(String language) {
        return Optional.ofNullable(TABLE.get(language)).orElse(NONE);
    }
}
