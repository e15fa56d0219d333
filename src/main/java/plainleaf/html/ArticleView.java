package plainleaf.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import plainleaf.formats.tokens.Markup;
import plainleaf.model.Edition;
import plainleaf.model.GlossaryTerm;
import plainleaf.model.Governance;
import plainleaf.model.LocalText;
import plainleaf.model.RichText;
import plainleaf.model.Section;
import plainleaf.model.Site;
import plainleaf.model.Translation;
import plainleaf.model.Variant;

/**
 * What {@code article.ftlh} may use. Texts are empty where there is nothing to say.
 *
 * @param banners what the reader must be warned of, one sentence or a few each
 * @param owner the department
 * @param notesAfter the index of the section that lines for notes stand after; -1 for none
 * @param giant whether the type is so large that little stands beside anything else
 * @param narrow whether the page is so narrow that little does
 * @param contents empty where the article has no list of contents
 */
public record ArticleView(
        Edition edition,
        Translation text,
        Labels labels,
        Pictures pictures,
        List<String> banners,
        String organisation,
        String owner,
        String logo,
        int notesAfter,
        boolean giant,
        boolean narrow,
        List<Contents.Entry> contents,
        About about) {
    private static final int FRONT_BLOCKS = 2;

    /** In points: what stands beside each other in smaller type has no room. */
    private static final double GIANT = 22;

    /** A private-use character stands for the name until the words around it are known. */
    private static final String NAME = "\uE000";

    /** What ends with a sign of its own needs none more. */
    private static final Pattern CLOSED = Pattern.compile("[?!.:؟。？！：፦፧།।]$");

    static ArticleView of(Edition edition, Site site, Pictures pictures, LocalDate date) {
        Translation text = edition.translation();
        Labels labels = new Labels(text.language());
        String tag = text.language().tag();
        Governance governance = edition.leaflet().governance();
        Optional<Site.Sheet> sheet = Optional.ofNullable(site.sheets().get(edition.variant()));
        boolean giant = sheet.filter(paper -> paper.size() >= GIANT).isPresent();
        return new ArticleView(
                edition,
                text,
                labels,
                pictures,
                Banners.of(edition, site.policy(), labels, date, giant),
                site.organisationIn(tag),
                text(governance.owner(), tag),
                site.logo(),
                Notes.after(edition),
                giant,
                sheet.filter(paper -> paper.page().isNarrow()).isPresent(),
                Contents.of(text, edition.variant(), labels),
                About.of(edition, site, labels));
    }

    /** Whether the title stands before the warnings, which in large print of this size may fill a page. */
    public boolean titleFirst() {
        return giant && edition.variant() == Variant.LARGE_PRINT && !banners.isEmpty();
    }

    /** Whether the cover names the edition: the standard one goes without saying. */
    public boolean namesEdition() {
        return edition.variant() != Variant.STANDARD;
    }

    /** The logo of the scheme that tested the text; empty where it is not on record who did, and when. */
    public String testedLogo() {
        return text.front().tested().recorded() ? text.front().tested().logo() : "";
    }

    /** The words that easy read explains once more at its end. */
    public List<GlossaryTerm.Entry> hardWords() {
        return text.hardWords();
    }

    /**
     * How many sections stand before the list of contents. Easy read says on its front page how to use it, with a picture
     * (design.md, 8): its first section, where that is short.
     */
    public int sectionsBeforeContents() {
        if (edition.variant() != Variant.EASY_READ || text.sections().isEmpty()) {
            return 0;
        }
        Section first = text.sections().get(0);
        boolean alone =
                text.sections().size() > 1 && text.sections().get(1).heading().level() == 2;
        return alone && text.opening().isEmpty() && first.blocks().size() <= FRONT_BLOCKS ? 1 : 0;
    }

    /** The title's class. */
    public String titleLength() {
        return TitleLength.of(text.front().title());
    }

    /** The name of a column before what stands in it, as XHTML. */
    public String columnName(RichText name) {
        boolean closed = CLOSED.matcher(name.plain()).find();
        return closed
                ? name.inline()
                : labels.say("table.column", Map.of("name", NAME)).replace(NAME, name.inline());
    }

    /** Plain text as XHTML, in which numbers and addresses keep together and keep their direction. */
    public String marked(String plain) {
        return new Markup(text.language()).of(plain);
    }

    /** What is one piece of information as a whole, such as a telephone number, as XHTML. */
    public String kept(String plain) {
        return new Markup(text.language()).whole(plain);
    }

    /** A web or mail address as XHTML, with its places to break. */
    public String address(String plain) {
        return new Markup(text.language()).address(plain);
    }

    private static String text(Optional<LocalText> text, String tag) {
        return text.flatMap(local -> local.in(tag)).orElse("");
    }
}
