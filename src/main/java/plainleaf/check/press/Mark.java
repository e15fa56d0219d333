package plainleaf.check.press;

import plainleaf.check.tags.Box;

/** Something that leaves ink on the paper. */
sealed interface Mark permits Mark.Letters, Mark.Line, Mark.Surface, Mark.Picture {
    /** As far as it can be seen. */
    Box box();

    /** Where it has many, the one with most ink. */
    Hue hue();

    Painting painting();

    /** What it is, in a word or two. */
    String words();

    /** The beginning of a text, in as many letters or fewer. */
    private static String quoted(String text, int letters) {
        int end = text.offsetByCodePoints(0, Math.min(letters, text.codePointCount(0, text.length())));
        return "“" + text.substring(0, end) + (end < text.length() ? "…”" : "”");
    }

    /**
     * Letters drawn in one go.
     *
     * @param size in points
     * @param ground the most ink under them, in percent
     */
    record Letters(Box box, Hue hue, Painting painting, String text, double size, double ground) implements Mark {
        private static final int SHOWN = 30;

        @Override
        public String words() {
            String shown = ReadOrder.of(text.strip());
            return shown.isEmpty() ? "text" : quoted(shown, SHOWN);
        }
    }

    /**
     * A line.
     *
     * @param width in points; 0 is the thinnest a device can do
     */
    record Line(Box box, Hue hue, Painting painting, double width, double ground) implements Mark {
        @Override
        public String words() {
            return "a line";
        }
    }

    /**
     * A filled shape.
     *
     * @param thickness its shorter side, in points
     * @param length its longer side, in points
     * @param square the side of the largest square that it fills, in points: small for a grid, such as a QR code
     * @param shaded whether it runs from one colour to another
     * @param measured whether all its colours are known
     */
    record Surface(
            Box box,
            Hue hue,
            Painting painting,
            double thickness,
            double length,
            double square,
            boolean shaded,
            boolean measured,
            double ground)
            implements Mark {
        @Override
        public String words() {
            return shaded ? "a shading" : "a surface";
        }
    }

    /**
     * A picture made of dots.
     *
     * @param file what it is in the file, the same wherever that is drawn
     * @param alternative what is said of it; empty where nothing is
     * @param across how many dots it has in a row
     * @param down how many rows
     * @param resolution at its size on paper, in dots per inch
     * @param bitmap whether a dot is there or not, without tones
     * @param plain whether it is of one colour all over, so that its dots cannot be seen
     * @param measured whether all its dots could be read
     */
    record Picture(
            Box box,
            Hue hue,
            Painting painting,
            Object file,
            String alternative,
            int across,
            int down,
            double resolution,
            boolean bitmap,
            boolean plain,
            boolean measured)
            implements Mark {
        private static final int SHOWN = 60;

        @Override
        public String words() {
            String dots = across + " × " + down + " dots";
            return alternative.isEmpty()
                    ? "a picture of " + dots
                    : "the picture " + quoted(alternative, SHOWN) + " (" + dots + ")";
        }
    }
}
