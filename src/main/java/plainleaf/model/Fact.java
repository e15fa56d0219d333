package plainleaf.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value that texts take in by name, so that no translator has to copy it. */
public sealed interface Fact {
    Location location();

    /** Set in digits only; the unit stands in the translator's sentence. */
    record Amount(BigDecimal value, Location location) implements Fact {}

    record Date(LocalDate value, Location location) implements Fact {}

    /** Always set in the digits 0 to 9, on one line. */
    record Phone(String number, Location location) implements Fact {}

    record Text(LocalText text, Location location) implements Fact {}
}
