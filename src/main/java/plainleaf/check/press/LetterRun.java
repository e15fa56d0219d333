package plainleaf.check.press;

import java.util.ArrayList;
import java.util.List;
import plainleaf.check.press.Mark.Letters;
import plainleaf.check.tags.Box;

/** Letters that follow one another in a line and are read in one go. */
final class LetterRun {
    /** In ems: letters further apart are not read in one go. */
    private static final double SAME_WORDS = 2;

    /** In ems, beyond what lies between the letters of a word; kerning stays well below this. */
    private static final double WORD_SPACE = 0.15;

    /** Fewer gaps do not tell how far apart the letters of a word stand. */
    private static final int TELLING = 3;

    private final List<String> letters = new ArrayList<>();
    private final List<Double> gaps = new ArrayList<>();
    private final Letters first;
    private Box box;
    private Box last;
    private Advance advance;
    private double ground;

    LetterRun(Letters first, Advance advance) {
        this.first = first;
        this.advance = advance;
        letters.add(first.text());
        box = first.box();
        last = first.box();
        ground = first.ground();
    }

    /** Takes a letter in, if it goes on where the last one ended. */
    boolean takes(Letters letter, Advance its) {
        if (!goesOn(letter, its)) {
            return false;
        }
        gaps.add(its.gap(advance));
        letters.add(letter.text());
        box = box.with(letter.box());
        last = letter.box();
        advance = its;
        ground = Math.max(ground, letter.ground());
        return true;
    }

    /** A space, which leaves no ink. */
    void space() {
        letters.set(letters.size() - 1, letters.get(letters.size() - 1).stripTrailing() + " ");
    }

    private boolean goesOn(Letters letter, Advance its) {
        double size = letter.size();
        return first.hue().equals(letter.hue())
                && first.painting().equals(letter.painting())
                && first.size() == size
                && its.gap(advance) < size * SAME_WORDS
                && Math.max(last.bottom() - letter.box().top(), letter.box().bottom() - last.top()) < size / 2;
    }

    /** All of it, with a space where the letters stand further apart than elsewhere in it. */
    Letters whole() {
        double wide = usualGap() + first.size() * WORD_SPACE;
        StringBuilder text = new StringBuilder(letters.get(0));
        for (int i = 1; i < letters.size(); i++) {
            boolean apart = gaps.get(i - 1) > wide && !letters.get(i - 1).endsWith(" ");
            text.append(apart ? " " : "").append(letters.get(i));
        }
        return new Letters(box, first.hue(), first.painting(), text.toString(), first.size(), ground);
    }

    /** What letter-spacing puts between all letters. */
    private double usualGap() {
        return gaps.size() < TELLING
                ? 0
                : Math.max(
                        0,
                        gaps.stream().sorted().skip(gaps.size() / 2).findFirst().orElse(0.0));
    }
}
