package plainleaf.check.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * For which media a block is (Media Queries 4, 2).
 *
 * @param parts in small letters; those between two commas are one part
 */
record MediaQuery(List<List<String>> parts) {
    private static final Set<String> PAPER = Set.of("print", "all");

    /** Paper is never dark. */
    private static final String DARK = "(prefers-color-scheme:dark)";

    static MediaQuery of(List<Token> prelude) {
        List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (Token token : prelude) {
            if (token.is(",")) {
                parts.add(new ArrayList<>());
            } else if (!token.isBlank()) {
                parts.get(parts.size() - 1).add(token.keyword());
            }
        }
        return new MediaQuery(parts);
    }

    /** In small letters, without spaces. */
    String text() {
        return parts.stream().map(part -> String.join("", part)).collect(Collectors.joining(","));
    }

    /** Whether it may hold for paper: only what certainly does not is left out. */
    boolean mayBePaper() {
        return parts.stream().anyMatch(MediaQuery::mayBePaper);
    }

    private static boolean mayBePaper(List<String> part) {
        if (!part.isEmpty() && part.get(0).equals("not")) {
            return part.size() != 2 || !PAPER.contains(part.get(1));
        }
        List<String> asked = part.stream().dropWhile("only"::equals).toList();
        boolean anyType = asked.isEmpty() || asked.get(0).equals("(");
        return (anyType || PAPER.contains(asked.get(0)))
                && !String.join("", asked).contains(DARK);
    }

    /** Whether it is made of nothing but names of media, which is all that the PDF engine takes in. */
    boolean isPlain() {
        return parts.stream()
                .allMatch(part ->
                        part.size() == 1 && Character.isLetter(part.get(0).codePointAt(0)));
    }
}
