package plainleaf.pdf.tags;

/** What a structure element holds: other elements, pieces of page content, the active areas of links. */
sealed interface TagKid permits TagNode, Content, LinkArea {}
