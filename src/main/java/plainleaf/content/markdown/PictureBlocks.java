package plainleaf.content.markdown;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plainleaf.model.Block;
import plainleaf.model.Location;
import plainleaf.model.Problem.Kind;

/** Joins the blocks of an easy-read section to pictures, each with its sentences. */
final class PictureBlocks {
    private static final int MOST_SENTENCES = 4;
    private static final String WRITE = "Write one to four short sentences under it.";
    private static final String INTO_CALLOUT =
            "Put it into the callout below it, as > ![](…) under the title, or write its sentences under it.";
    private static final String BELOW_TITLE = "Put > ![](…) on a line of its own below the title of the callout.";

    private final Manuscript manuscript;
    private final BreakIterator sentences;
    private final SentenceLines lines;

    PictureBlocks(Manuscript manuscript) {
        this.manuscript = manuscript;
        ULocale locale = ULocale.forLanguageTag(manuscript.language().tag());
        this.sentences = sentencesOf(locale);
        this.lines = new SentenceLines(sentences);
    }

    /** CLDR knows most abbreviations that end no sentence (segmentation suppressions), but not the doctor's. */
    private static BreakIterator sentencesOf(ULocale locale) {
        FilteredBreakIteratorBuilder abbreviations = FilteredBreakIteratorBuilder.getInstance(locale);
        abbreviations.suppressBreakAfter("Dr.");
        return abbreviations.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
    }

    List<Block> join(List<Block> blocks) {
        return join(blocks, "Put a picture on the line above it.");
    }

    /** The blocks of a text or of a callout; the hint is for words before the first picture. */
    private List<Block> join(List<Block> blocks, String hint) {
        List<Block> joined = new ArrayList<>();
        Optional<Block.Picture> picture = Optional.empty();
        List<Block> words = new ArrayList<>();
        for (Block block : blocks) {
            boolean closes = block instanceof Block.Picture || block instanceof Block.Callout;
            if (closes) {
                close(picture, words, joined, block instanceof Block.Callout ? INTO_CALLOUT : WRITE, hint);
                picture = block instanceof Block.Picture next ? Optional.of(next) : Optional.empty();
                words = new ArrayList<>();
            }
            if (block instanceof Block.Callout callout) {
                joined.add(joinedWithin(callout));
            } else if (!closes) {
                words.add(block);
            }
        }
        close(picture, words, joined, WRITE, hint);
        return joined;
    }

    private Block joinedWithin(Block.Callout callout) {
        if (callout.blocks().isEmpty() && !callout.title().isEmpty()) {
            problem(callout.location(), "This callout has no picture.", BELOW_TITLE);
        }
        String hint = callout.title().isEmpty() ? "Put > ![](…) on the line above it, in the callout." : BELOW_TITLE;
        return new Block.Callout(callout.urgency(), callout.title(), join(callout.blocks(), hint), callout.location());
    }

    private void close(
            Optional<Block.Picture> picture, List<Block> words, List<Block> joined, String alone, String before) {
        if (picture.isPresent()) {
            checkWords(picture.get().location(), words, alone);
            joined.add(new Block.PictureBlock(
                    picture.get(), lines.of(words), picture.get().location()));
        } else if (!words.isEmpty()) {
            checkBegin(words.get(0).location(), before);
            joined.addAll(words);
        }
    }

    /** A picture among these words is told of already, and its cure is the cure of both. */
    private void checkBegin(Location words, String hint) {
        if (!manuscript.problems().holds(Kind.UNSUPPORTED_MARKUP, words)) {
            problem(words, "This text has no picture before it.", hint);
        }
    }

    private void checkWords(Location picture, List<Block> words, String alone) {
        int count = 0;
        for (Block block : words) {
            count += sentences(block);
            if (!isText(block)) {
                problem(
                        block.location(),
                        "Only paragraphs and lists can stand beside a picture.",
                        "Say it in short sentences.");
            }
        }
        if (words.isEmpty()) {
            problem(picture, "This picture has no sentence beside it.", alone);
        } else if (count > MOST_SENTENCES) {
            problem(
                    words.get(0).location(),
                    count + " sentences stand beside one picture, and four are the most.",
                    "Take some out, or give them a picture of their own.");
        }
    }

    private void problem(Location place, String detail, String hint) {
        manuscript.problem(Kind.EASY_READ_BLOCK, place, detail, hint);
    }

    private static boolean isText(Block block) {
        return block instanceof Block.Paragraph
                || block instanceof Block.BulletList
                || block instanceof Block.NumberedList;
    }

    private int sentences(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return sentences(paragraph.text().plain());
        }
        if (block instanceof Block.BulletList list) {
            return sentences(list.items());
        }
        return block instanceof Block.NumberedList list ? sentences(list.items()) : 0;
    }

    private int sentences(List<Block.ListItem> items) {
        return items.stream()
                .mapToInt(item -> sentences(item.title().plain())
                        + item.blocks().stream().mapToInt(this::sentences).sum())
                .sum();
    }

    /** How many pieces hold a letter or a digit. */
    private int sentences(String text) {
        sentences.setText(text);
        int count = 0;
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            count += text.substring(start, end).codePoints().anyMatch(UCharacter::isLetterOrDigit) ? 1 : 0;
            start = end;
        }
        return count;
    }
}
