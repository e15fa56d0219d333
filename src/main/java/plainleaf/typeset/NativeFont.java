package plainleaf.typeset;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_MEMORY_MODE_READONLY;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_blob_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_blob_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_make_immutable;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_set_scale;

import java.lang.ref.Cleaner;
import java.nio.ByteBuffer;
import org.lwjgl.system.MemoryUtil;

/**
 * HarfBuzz's own view of a font program, one unit to a font unit. Immutable, therefore safe to use from many threads
 * (HarfBuzz manual, "Object lifecycle"). Its memory is outside the heap and is freed once the program is forgotten.
 */
final class NativeFont {
    private static final Cleaner CLEANER = Cleaner.create();

    private final long handle;

    private NativeFont(long handle) {
        this.handle = handle;
    }

    /** Nothing here may refer to the program: it would never be forgotten. */
    static NativeFont of(FontProgram program) {
        ByteBuffer file = program.file();
        ByteBuffer copy = MemoryUtil.memAlloc(file.remaining()).put(file).flip();
        long blob = hb_blob_create(copy, HB_MEMORY_MODE_READONLY, 0, null);
        long face = hb_face_create(blob, 0);
        hb_blob_destroy(blob); // the face holds it
        long font = hb_font_create(face);
        hb_face_destroy(face); // the font holds it
        hb_font_set_scale(font, program.unitsPerEm(), program.unitsPerEm());
        hb_font_make_immutable(font);
        CLEANER.register(program, () -> {
            hb_font_destroy(font);
            MemoryUtil.memFree(copy);
        });
        return new NativeFont(font);
    }

    /** The {@code hb_font_t}; valid while the program is reachable. */
    long handle() {
        return handle;
    }
}
