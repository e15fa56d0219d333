package plainleaf.check.speech;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.tags.Tag;
import plainleaf.check.tags.TagChild;

/** Says lists and tables of contents: how long they are, and each item. */
final class Lists {
    private static final Set<String> NUMBERED =
            Set.of("Decimal", "UpperRoman", "LowerRoman", "UpperAlpha", "LowerAlpha", "Ordered");

    private final Narrator narrator;

    Lists(Narrator narrator) {
        this.narrator = narrator;
    }

    /** What the items of a kind of list are called. */
    private record Kind(String itemType, String item, String kind) {}

    void list(Tag list, String language, int depth) {
        boolean numbered = NUMBERED.contains(list.attributes().getOrDefault("ListNumbering", ""));
        int items = count(list, "LI");
        narrator.voice()
                .announce(
                        Announcement.of(
                                "list",
                                (numbered ? "Numbered list, " : "List, ") + Announcement.count(items, "item", "items"),
                                Map.of("items", items)),
                        depth,
                        list.page());
        items(list, new Kind("LI", "Item", "item"), items, language, depth);
    }

    void contents(Tag contents, String language, int depth) {
        int entries = count(contents, "TOCI");
        narrator.voice()
                .announce(
                        Announcement.of(
                                "contents",
                                "Contents, " + Announcement.count(entries, "entry", "entries"),
                                Map.of("items", entries)),
                        depth,
                        contents.page());
        items(contents, new Kind("TOCI", "Entry", "entry"), entries, language, depth);
    }

    private static int count(Tag list, String itemType) {
        return (int) list.childTags().filter(tag -> tag.is(itemType)).count();
    }

    private void items(Tag list, Kind kind, int items, String language, int depth) {
        int number = 0;
        for (TagChild child : list.children()) {
            if (child instanceof Tag item && item.is(kind.itemType())) {
                number++;
                item(item, kind, Map.of("item", number, "items", items), language, depth + 1);
            } else {
                narrator.all(List.of(child), language, depth + 1);
            }
        }
    }

    private void item(Tag item, Kind kind, Map<String, Integer> numbers, String inherited, int depth) {
        String language = Parts.language(item, inherited);
        String label = LineText.of(labels(item).toList(), language).said();
        String place = kind.item() + " " + numbers.get("item") + " of " + numbers.get("items");
        String words = isSign(label) ? label + " " + place : place + (label.isEmpty() ? "" : ", " + label);
        Announcement what = Announcement.of(kind.kind(), words, numbers);
        if (!item.actualText().isEmpty() || !item.alternative().isEmpty()) {
            narrator.voice().say(what, depth, LineText.of(List.of(item), inherited));
        } else {
            List<TagChild> body = item.children().stream()
                    .filter(child -> !(child instanceof Tag tag && tag.is("Lbl")))
                    .toList();
            narrator.container(what, body, language, depth, item.page());
        }
    }

    /** Whether it is a bullet or a number, such as {@code iii.}, and no word that the item explains. */
    private static boolean isSign(String label) {
        long letters = label.codePoints().filter(UCharacter::isLetter).count();
        return !label.isEmpty() && (letters <= 1 || label.matches("\\(?[ivxlcIVXLC]+[.)]?"));
    }

    private static Stream<Tag> labels(Tag item) {
        return item.childTags().filter(tag -> tag.is("Lbl"));
    }
}
