package plainleaf.typeset;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_BUFFER_FLAG_BOT;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_BUFFER_FLAG_EOT;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_LTR;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_RTL;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_add_utf16;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_allocation_successful;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_get_glyph_infos;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_get_glyph_positions;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_get_length;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_cluster_level;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_direction;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_flags;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_language;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_script;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_shape;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_version_string;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lwjgl.system.Configuration;
import org.lwjgl.util.harfbuzz.HarfBuzz;
import org.lwjgl.util.harfbuzz.hb_glyph_info_t;
import org.lwjgl.util.harfbuzz.hb_glyph_position_t;

/** Shapes with HarfBuzz, the shaper of Firefox, Chromium and Android. */
public final class HarfBuzzShaper implements Shaper {
    /** HarfBuzz looks at five characters on each side (hb-buffer.hh, CONTEXT_LENGTH), each of one unit or two. */
    private static final int CONTEXT = 12;

    /** The first Java whose foreign memory LWJGL can use. */
    private static final int FOREIGN_MEMORY_SINCE = 25;

    private static final String CURE = "It is unpacked into the folder for temporary files and run from there. Name a"
            + " folder that can be written and run from, with -Djava.io.tmpdir=FOLDER in PLAINLEAF_JAVA_OPTS, or the"
            + " folder of its unpacked libraries, with -Dorg.lwjgl.librarypath=FOLDER. Or let Java shape the text:"
            + " --shaper jdk";

    /** HarfBuzz keeps every language that it was ever asked for (hb_language_t), and so may this. */
    private static final Map<String, Long> LANGUAGES = new ConcurrentHashMap<>();

    private static final Map<String, Integer> SCRIPTS = new ConcurrentHashMap<>();

    private final Map<FontProgram, NativeFont> fonts = new WeakHashMap<>();
    private final String version;

    private HarfBuzzShaper(String version) {
        this.version = version;
    }

    /**
     * HarfBuzz, ready to shape.
     *
     * @throws ShaperUnavailable if its native part cannot be loaded
     */
    public static HarfBuzzShaper load() throws ShaperUnavailable {
        try {
            // What LWJGL has to say of a failure is said by the exception, once.
            Configuration.DEBUG_STREAM.set(
                    new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            // A third of the time to load, for a warning that nobody would see.
            Configuration.DISABLE_HASH_CHECKS.set(true);
            // Java 25 warns, on the terminal, of the way that LWJGL goes without this; Java 17 has no other.
            if (Runtime.version().feature() >= FOREIGN_MEMORY_SINCE) Configuration.MEMORY_BACKEND.set("ffm");
            return new HarfBuzzShaper(String.valueOf(hb_version_string()));
        } catch (LinkageError | RuntimeException broken) {
            throw new ShaperUnavailable(
                    "HarfBuzz, which joins letters and sets accents, could not be loaded: " + reason(broken) + ".",
                    CURE,
                    broken);
        }
    }

    // The first failure is wrapped by the class that could not be made; later ones only say that it could not.
    private static String reason(Throwable broken) {
        Throwable first = broken;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return String.valueOf(first.getMessage()).lines().findFirst().orElse("").replaceFirst("[.:\\s]+$", "");
    }

    /** The version of HarfBuzz, such as {@code 14.3.0}. */
    public String version() {
        return version;
    }

    @Override
    public ShapedRun shape(FontProgram font, TextRun run) {
        long buffer = hb_buffer_create();
        try {
            int from = fill(buffer, run);
            hb_shape(nativeFont(font).handle(), buffer, null);
            if (!hb_buffer_allocation_successful(buffer)) throw new OutOfMemoryError("HarfBuzz has no memory left");
            return read(buffer, from);
        } finally {
            hb_buffer_destroy(buffer);
            Reference.reachabilityFence(font);
        }
    }

    private NativeFont nativeFont(FontProgram program) {
        synchronized (fonts) {
            return fonts.computeIfAbsent(program, NativeFont::of);
        }
    }

    /** Returns the place in the run's text where the buffer's text begins. */
    private static int fill(long buffer, TextRun run) {
        int length = run.text().length();
        int from = Math.max(0, run.start() - CONTEXT);
        String near = run.text().substring(from, Math.min(length, run.end() + CONTEXT));
        hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
        hb_buffer_set_flags(
                buffer,
                HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES
                        | (run.start() == 0 ? HB_BUFFER_FLAG_BOT : 0)
                        | (run.end() == length ? HB_BUFFER_FLAG_EOT : 0));
        hb_buffer_add_utf16(buffer, near, run.start() - from, run.end() - run.start());
        hb_buffer_set_direction(buffer, run.rightToLeft() ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
        hb_buffer_set_script(buffer, SCRIPTS.computeIfAbsent(run.script(), HarfBuzz::hb_script_from_string));
        hb_buffer_set_language(buffer, LANGUAGES.computeIfAbsent(run.language(), HarfBuzz::hb_language_from_string));
        return from;
    }

    private static ShapedRun read(long buffer, int from) {
        int count = hb_buffer_get_length(buffer);
        List<ShapedRun.Glyph> glyphs = new ArrayList<>(count);
        hb_glyph_info_t.@Nullable Buffer infos = hb_buffer_get_glyph_infos(buffer);
        hb_glyph_position_t.@Nullable Buffer positions = hb_buffer_get_glyph_positions(buffer);
        if (infos == null || positions == null) return new ShapedRun(glyphs);
        for (int i = 0; i < count; i++) {
            hb_glyph_info_t info = infos.get(i);
            hb_glyph_position_t position = positions.get(i);
            glyphs.add(new ShapedRun.Glyph(
                    info.codepoint(),
                    info.cluster() + from,
                    position.x_advance(),
                    position.x_offset(),
                    position.y_offset()));
        }
        return new ShapedRun(glyphs);
    }
}
