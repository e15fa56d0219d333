package plainleaf.check.tags;

/** Which spaces between words count. */
public enum Spaces {
    /** Those in the file: ISO 32000-1, 14.8.2.5, wants every word break of a tagged PDF to be one. */
    WRITTEN,
    /** Also those that only the distance on the paper shows, as many files made by others need. */
    GUESSED
}
