package plainleaf.check.theme;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Colour;

/** Something painted and what may lie behind it. */
record Pair(Paint paint, Paint ground) {
    /**
     * The pairs of words and grounds that the sheets make in one look: those of one block as they stand there, and every
     * other ink on every other ground, since words take their ground from whatever they stand in.
     */
    static Stream<Pair> ofWords(Theme theme, Look look) {
        List<Block> blocks = theme.blocks(look).toList();
        Stream<Pair> own = blocks.stream().flatMap(block -> pair(block.ink(), block.ground()));
        return Stream.concat(own, crossed(open(blocks, Block::ink, Block::ground), grounds(blocks)))
                .distinct();
    }

    /** The same of these lines: each on every ground that words stand on without bringing their own. */
    static Stream<Pair> ofLines(List<Paint> lines, Theme theme, Look look) {
        return crossed(lines, grounds(theme.blocks(look).toList())).distinct();
    }

    private static List<Paint> grounds(List<Block> blocks) {
        return open(blocks, Block::ground, Block::ink);
    }

    private static Stream<Pair> crossed(List<Paint> paints, List<Paint> grounds) {
        return paints.stream().flatMap(paint -> grounds.stream().map(ground -> new Pair(paint, ground)));
    }

    /** What is not bound to another colour of its own block. */
    private static List<Paint> open(
            List<Block> blocks, Function<Block, Optional<Paint>> wanted, Function<Block, Optional<Paint>> other) {
        return blocks.stream()
                .filter(block -> block.isOfPage() || other.apply(block).isEmpty())
                .flatMap(block -> wanted.apply(block).stream())
                .toList();
    }

    private static Stream<Pair> pair(Optional<Paint> ink, Optional<Paint> ground) {
        return ink.flatMap(words -> ground.map(behind -> new Pair(words, behind))).stream();
    }

    /** One breach for each colour that is too pale: on the ground from which it stands out least. */
    static Stream<Diagnostic> tooPale(Stream<Pair> pairs, Rule rule, Theme theme, Look look, double enough) {
        Map<String, Colour> colours = theme.colours(look);
        Map<String, List<Pair>> byPaint = pairs.filter(pair -> pair.isBelow(enough, colours))
                .collect(Collectors.groupingBy(pair -> pair.paint.name(), LinkedHashMap::new, Collectors.toList()));
        return byPaint.values().stream().map(failing -> tooPale(failing, rule, theme, look, enough));
    }

    private static Diagnostic tooPale(List<Pair> failing, Rule rule, Theme theme, Look look, double enough) {
        Map<String, Colour> colours = theme.colours(look);
        Pair worst = failing.stream()
                .min(Comparator.comparingDouble(pair -> pair.contrast(colours).orElseThrow()))
                .orElseThrow();
        long uses = failing.stream().map(pair -> pair.paint.place()).distinct().count();
        long others =
                failing.stream().map(pair -> pair.ground.name()).distinct().count() - 1;
        String detail = String.format(
                Locale.ROOT,
                "“%s” stands out from “%s” by %s to 1 only, where %s to 1 is needed, %s%s",
                worst.paint.name(),
                worst.ground.name(),
                shown(worst.contrast(colours).orElseThrow()),
                shown(enough),
                look.told(),
                others == 0 ? "" : "; nor enough from " + others + (others == 1 ? " other ground" : " other grounds"));
        // What is used once may be the wrong colour there; what is used often is too pale itself.
        return rule.brokenAt(uses == 1 ? worst.paint.place() : theme.place(worst.paint, look), detail);
    }

    /** Rounded down, for 4.46 is not yet 4.5. */
    private static String shown(double ratio) {
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(Math.floor(ratio * 10) / 10);
    }

    /** Whether the two have less contrast than this; never where one has no colour, which is a finding of its own. */
    boolean isBelow(double enough, Map<String, Colour> colours) {
        return contrast(colours).filter(ratio -> ratio < enough).isPresent();
    }

    /** From 1 to 21. */
    private Optional<Double> contrast(Map<String, Colour> colours) {
        return paint.in(colours).flatMap(one -> ground.in(colours).map(one::contrast));
    }
}
