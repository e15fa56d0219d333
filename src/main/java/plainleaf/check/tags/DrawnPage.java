package plainleaf.check.tags;

import java.util.List;

/**
 * What can be seen of a page.
 *
 * @param number from 1
 * @param paper the part of it that is shown and printed
 * @param rules thin level lines, such as underlines and those between rows
 * @param turned by how much a viewer turns it, in degrees clockwise
 * @param words in the order in which they are drawn
 * @param unseen what is read out, and cannot be seen
 */
public record DrawnPage(
        int number,
        Box paper,
        int turned,
        List<DrawnWord> words,
        List<DrawnPicture> pictures,
        List<Box> rules,
        List<UnseenText> unseen) {
    public DrawnPage {
        words = List.copyOf(words);
        pictures = List.copyOf(pictures);
        rules = List.copyOf(rules);
        unseen = List.copyOf(unseen);
    }
}
