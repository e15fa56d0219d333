package plainleaf.check.tags;

/** What a tag holds, in reading order. */
public sealed interface TagChild permits Tag, TextRun, LinkArea, FormField {}
