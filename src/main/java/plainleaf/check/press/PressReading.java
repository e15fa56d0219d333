package plainleaf.check.press;

/** What came of reading a press file. */
sealed interface PressReading permits PressFile, PressReading.Unreadable {
    /**
     * A file that cannot be read at all.
     *
     * @param reason goes on from "the file"
     */
    record Unreadable(String reason) implements PressReading {}
}
