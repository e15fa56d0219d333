package plainleaf.content;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import plainleaf.formats.GlossaryIndex;
import plainleaf.model.Block;
import plainleaf.model.GlossaryTerm;
import plainleaf.model.GlossaryTerm.Entry;
import plainleaf.model.Leaflet;
import plainleaf.model.RichText;
import plainleaf.model.Translation;
import plainleaf.model.Wording;

/** Gathers the words of the glossary that stand bold in easy read, in the order of the language's alphabet. */
final class HardWords {
    private final List<GlossaryTerm> glossary;

    HardWords(List<GlossaryTerm> glossary) {
        this.glossary = glossary;
    }

    /** The same leaflet, whose easy-read texts know their hard words. */
    Leaflet gatheredIn(Leaflet leaflet) {
        return leaflet.withTranslations(leaflet.translations().stream()
                .map(text -> text.wording() == Wording.EASY_READ ? text.withHardWords(of(text)) : text)
                .toList());
    }

    private List<Entry> of(Translation text) {
        String tag = text.language().tag();
        GlossaryIndex explained = new GlossaryIndex(GlossaryTerm.explainedIn(tag, glossary));
        return Stream.concat(
                        text.opening().stream(), text.sections().stream().flatMap(section -> section.blocks().stream()))
                .flatMap(HardWords::texts)
                .flatMap(words -> words.bold().stream())
                .flatMap(words -> explained.entry(words).stream())
                .distinct()
                .sorted(Comparator.comparing(Entry::term, Collator.getInstance(ULocale.forLanguageTag(tag))::compare))
                .toList();
    }

    private static Stream<RichText> texts(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.text());
        } else if (block instanceof Block.PictureBlock pair) {
            return pair.sentences().stream().flatMap(HardWords::texts);
        } else if (block instanceof Block.Callout callout) {
            return callout.blocks().stream().flatMap(HardWords::texts);
        } else if (block instanceof Block.BulletList list) {
            return items(list.items());
        }
        return block instanceof Block.NumberedList list ? items(list.items()) : Stream.empty();
    }

    private static Stream<RichText> items(List<Block.ListItem> items) {
        return items.stream().flatMap(item -> item.blocks().stream()).flatMap(HardWords::texts);
    }
}
