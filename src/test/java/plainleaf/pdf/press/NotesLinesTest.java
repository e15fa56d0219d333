package plainleaf.pdf.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import org.junit.jupiter.api.Test;

/** Lines for notes stand at the same place whatever the Java runtime. */
class NotesLinesTest {
    @Test
    void the_points_that_curves_bend_towards_count_in_every_java() {
        Path2D letter = new Path2D.Float();
        letter.moveTo(50, 2);
        letter.quadTo(60, 12, 70, 2);
        letter.curveTo(70, -9, 60, -4, 50, 2);
        letter.closePath();

        assertThat(NotesLines.reach(letter)).isEqualTo(new NotesLines.Reach(-9, 12));
    }

    @Test
    void a_line_without_letters_reaches_nowhere() {
        assertThat(NotesLines.reach(new Path2D.Float())).isEqualTo(new NotesLines.Reach(0, 0));
    }
}
