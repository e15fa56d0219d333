package plainleaf.check.tags;

/** What a PDF says through its tags, or why it could not be read. */
public sealed interface TagReading permits TagTree, Unreadable {}
