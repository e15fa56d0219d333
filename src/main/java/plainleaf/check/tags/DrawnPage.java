package plainleaf.check.tags;

import java.util.List;

/**
 * What can be seen of a page.
 *
 * @param number from 1
 * @param paper the part of it that is shown and printed
 * @param rules thin level lines, such as underlines and those between rows
 * @param words in the order in which they are drawn
 */
public record DrawnPage(int number, Box paper, List<DrawnWord> words, List<DrawnPicture> pictures, List<Box> rules) {
    public DrawnPage {
        words = List.copyOf(words);
        pictures = List.copyOf(pictures);
        rules = List.copyOf(rules);
    }
}
