package plainleaf.check.speech;

import java.util.ArrayList;
import java.util.List;
import plainleaf.check.tags.Tag;
import plainleaf.check.tags.TagChild;

/** Goes through the tags in reading order and says what each one is. */
final class Narrator {
    /** Nobody can follow a text that is nested deeper; a file that does is broken, or made to exhaust the stack. */
    private static final int DEEPEST = 60;

    private static final Announcement TOO_DEEP = Announcement.of("text", "Nested too deep to be told apart");

    private final Voice voice;
    private final List<Tag> artifacts = new ArrayList<>();

    Narrator(Voice voice) {
        this.voice = voice;
    }

    Voice voice() {
        return voice;
    }

    /** Tags that say of themselves that they are not to be read out. */
    List<Tag> artifacts() {
        return artifacts;
    }

    /** Says all of these as parts of their own. */
    void all(List<? extends TagChild> children, String language, int depth) {
        Parts.of(children, language, false).forEach(part -> part(part, Announcement.TEXT, depth));
    }

    /** Says a tag for itself. */
    void tag(Tag tag, String inherited, int depth) {
        String language = Parts.language(tag, inherited);
        if (tag.is("Artifact")) {
            artifacts.add(tag);
        } else if (depth > DEEPEST) {
            voice.say(TOO_DEEP, depth, LineText.of(List.of(tag), inherited));
        } else if (tag.is("Figure")) {
            picture(tag, language, depth);
        } else if (!tag.alternative().isEmpty() || !tag.actualText().isEmpty()) {
            voice.say(announcement(tag), depth, LineText.of(List.of(tag), inherited));
        } else {
            switch (tag.standard()) {
                case "L" -> new Lists(this).list(tag, language, depth);
                case "TOC" -> new Lists(this).contents(tag, language, depth);
                case "Table" -> new Tables(this).table(tag, language, depth);
                default -> container(announcement(tag), tag, language, depth);
            }
        }
    }

    /** Says a thing and its first words in one line, and below it what else it holds. */
    void container(Announcement what, Tag tag, String language, int depth) {
        container(what, tag.children(), language, depth, tag.page());
    }

    void container(Announcement what, List<? extends TagChild> children, String language, int depth, int page) {
        List<Part> parts = Parts.of(children, language, true);
        if (parts.isEmpty()) {
            voice.announce(what.and(", empty"), depth, page);
        } else if (leads(parts.get(0), what)) {
            voice.say(what, depth, parts.get(0).text());
            parts.stream().skip(1).forEach(part -> part(part, what.again(), depth + 1));
        } else if (what.isParagraph()) {
            parts.forEach(part -> part(part, what, depth));
        } else {
            voice.announce(what, depth, page);
            parts.forEach(part -> part(part, Announcement.TEXT, depth + 1));
        }
    }

    private static boolean leads(Part part, Announcement what) {
        return part.isText() || (!what.isParagraph() && isPlainParagraph(part));
    }

    private static boolean isPlainParagraph(Part part) {
        Tag tag = part.block();
        return tag != null
                && tag.is("P")
                && Parts.of(tag.children(), "", true).stream().allMatch(Part::isText)
                && !part.text().isEmpty();
    }

    private void part(Part part, Announcement ofText, int depth) {
        if (part.block() != null) {
            tag(part.block(), part.language(), depth);
        } else if (ofText.equals(Announcement.TEXT) && part.inline().get(0) instanceof Tag tag && isLoneLink(part)) {
            voice.say(Announcement.of("link", capital(Links.announce(tag))), depth, linkText(tag, part.language()));
        } else {
            voice.say(ofText, depth, part.text());
        }
    }

    private static boolean isLoneLink(Part part) {
        return part.inline().size() == 1 && part.inline().get(0) instanceof Tag tag && Links.isLink(tag);
    }

    private static LineText linkText(Tag link, String inherited) {
        LineText inside = LineText.of(link.children(), Parts.language(link, inherited));
        return new LineText(
                inside.said(),
                inside.text(),
                inside.language(),
                inside.page(),
                inside.lastPage(),
                Links.in(List.of(link)));
    }

    private void picture(Tag figure, String language, int depth) {
        Announcement what = Announcement.of("picture", capital(Pictures.announce(figure)));
        String words = figure.actualText().isEmpty() ? figure.alternative() : figure.actualText();
        String said = words.strip();
        voice.say(what, depth, new LineText(said, said, language, figure.page(), figure.page(), List.of()));
        List<? extends TagChild> inside = Pictures.hasWords(figure)
                ? figure.childTags().filter(tag -> tag.is("Caption")).toList()
                : figure.children();
        all(inside, language, depth + 1);
    }

    private static Announcement announcement(Tag tag) {
        return switch (tag.standard()) {
            case "P" -> Announcement.PARAGRAPH;
            case "H" -> Headings.announce(tag);
            case "Title" -> Announcement.of("title", "Title");
            case "Aside" -> Announcement.of("callout", "Callout");
            case "BlockQuote" -> Announcement.of("quotation", "Quotation");
            case "Caption" -> Announcement.of("caption", "Caption");
            case "Note", "FENote" -> Announcement.of("note", "Note");
            case "Form" -> Announcement.of("field", capital(FormFields.announce(tag)));
            default -> Headings.level(tag) > 0 ? Headings.announce(tag) : Announcement.TEXT;
        };
    }

    /** Of this program's own words only, which begin with a small Latin letter. */
    private static String capital(String words) {
        return (char) (words.charAt(0) - 'a' + 'A') + words.substring(1);
    }
}
