package plainleaf.check.speech;

import com.ibm.icu.lang.UCharacter;
import plainleaf.check.tags.SpokenStretch;

/** Writes one line: words apart by one space, and where its language or its page changes. */
final class LineWriter {
    private final String language;
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder opening = new StringBuilder();
    private boolean space;
    private boolean foreign;
    private String spoken;
    private int firstPage;
    private int page;

    LineWriter(String language) {
        this.language = language;
        spoken = language;
    }

    static boolean isBlank(String text) {
        return text.codePoints().allMatch(UCharacter::isUWhiteSpace);
    }

    void add(SpokenStretch stretch) {
        switch (stretch.part()) {
            case TEXT -> text(stretch);
            case OPENING -> {
                endForeign();
                opening.append(stretch.text());
            }
            case CLOSING -> {
                endForeign();
                open();
                line.append(stretch.text());
            }
        }
    }

    private void text(SpokenStretch stretch) {
        stretch.text().codePoints().forEach(c -> {
            if (UCharacter.isUWhiteSpace(c)) {
                space = true;
            } else {
                turn(stretch.page());
                speak(stretch.language());
                open();
                line.appendCodePoint(c);
            }
        });
    }

    private void turn(int to) {
        if (to > 0 && page == 0) {
            firstPage = to;
        } else if (to > 0 && to != page) {
            endForeign();
            space = true;
            open();
            line.append("[page ").append(to).append(']');
            space = true;
        }
        page = to > 0 ? to : page;
    }

    private void speak(String tag) {
        if (!tag.equals(spoken)) {
            endForeign();
            if (!tag.equals(language)) {
                opening.append('[').append(LanguageName.of(tag)).append(": ");
                foreign = true;
            }
            spoken = tag;
        }
    }

    private void endForeign() {
        if (foreign) {
            line.append(']');
        }
        foreign = false;
        spoken = language;
    }

    private void open() {
        if (space && !line.isEmpty()) {
            line.append(' ');
        }
        space = false;
        line.append(opening);
        opening.setLength(0);
    }

    String said() {
        endForeign();
        return line.toString();
    }

    int firstPage() {
        return firstPage;
    }

    int lastPage() {
        return page;
    }
}
