package plainleaf.formats.tokens;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.number.FormattedNumber;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.text.ConstrainedFieldPosition;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What CLDR calls the units of doses, lengths and times in one locale, in all their plurals. */
final class UnitNames {
    private static final List<MeasureUnit> UNITS = List.of(
            MeasureUnit.MICROGRAM,
            MeasureUnit.MILLIGRAM,
            MeasureUnit.GRAM,
            MeasureUnit.KILOGRAM,
            MeasureUnit.MILLILITER,
            MeasureUnit.CENTILITER,
            MeasureUnit.LITER,
            MeasureUnit.MILLIMETER,
            MeasureUnit.CENTIMETER,
            MeasureUnit.METER,
            MeasureUnit.KILOMETER,
            MeasureUnit.KILOCALORIE,
            MeasureUnit.KILOJOULE,
            MeasureUnit.SECOND,
            MeasureUnit.MINUTE,
            MeasureUnit.HOUR,
            MeasureUnit.DAY,
            MeasureUnit.WEEK,
            MeasureUnit.MONTH,
            MeasureUnit.YEAR);

    private final ULocale locale;
    private final Set<String> names = new TreeSet<>();

    private UnitNames(ULocale locale) {
        this.locale = locale;
    }

    static Set<String> of(ULocale locale) {
        UnitNames units = new UnitNames(locale);
        UNITS.forEach(units::add);
        return units.names;
    }

    private void add(MeasureUnit unit) {
        PluralRules plurals = PluralRules.forLocale(locale);
        LocalizedNumberFormatter full =
                NumberFormatter.withLocale(locale).unit(unit).unitWidth(UnitWidth.FULL_NAME);
        LocalizedNumberFormatter brief =
                NumberFormatter.withLocale(locale).unit(unit).unitWidth(UnitWidth.SHORT);
        for (String plural : plurals.getKeywords()) {
            plurals.getSamples(plural).stream().limit(1).forEach(number -> {
                add(full.format(number));
                add(brief.format(number));
            });
        }
    }

    private void add(FormattedNumber amount) {
        ConstrainedFieldPosition position = new ConstrainedFieldPosition();
        position.constrainField(NumberFormat.Field.MEASURE_UNIT);
        while (amount.nextPosition(position)) {
            String name = amount.toString().substring(position.getStart(), position.getLimit());
            if (isWord(name)) {
                names.add(name);
            }
        }
    }

    /** One letter says too little, but in Chinese. */
    private static boolean isWord(String name) {
        long letters = name.codePoints().filter(UCharacter::isLetter).count();
        int first = name.codePointAt(0);
        return UCharacter.isLetter(first) && (letters > 1 || UScript.getScript(first) == UScript.HAN);
    }
}
