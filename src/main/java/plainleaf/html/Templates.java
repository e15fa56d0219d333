package plainleaf.html;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import plainleaf.model.Bytes;

/** The templates folder: page templates to fill in, and style sheets and icons as they stand there. */
final class Templates {
    static {
        // Before any of its classes: else it takes the log4j that the HTML checker brings, which complains on the
        // terminal that nobody set it up.
        System.setProperty("org.freemarker.loggerLibrary", "SLF4J");
    }

    private static final Version VERSION = Configuration.VERSION_2_3_35;

    private final Configuration engine = new Configuration(VERSION);
    private final FileTemplateLoader folder;

    /** @throws IllegalStateException where there is no such folder */
    Templates(Path folder) {
        try {
            this.folder = new FileTemplateLoader(folder.toFile());
        } catch (IOException e) {
            throw new IllegalStateException("the templates folder " + folder + " cannot be read", e);
        }
        engine.setTemplateLoader(this.folder);
        engine.setDefaultEncoding("UTF-8");
        engine.setOutputFormat(HTMLOutputFormat.INSTANCE);
        keepOutOfTheMachine();
        keepTheSameEverywhere();
    }

    private void keepOutOfTheMachine() {
        DefaultObjectWrapperBuilder wrapper = new DefaultObjectWrapperBuilder(VERSION);
        wrapper.setMemberAccessPolicy(new OwnTypes());
        engine.setObjectWrapper(wrapper.build());
        engine.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        engine.setAPIBuiltinEnabled(false);
        engine.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        engine.setLogTemplateExceptions(false);
        engine.setWrapUncheckedExceptions(true);
    }

    private void keepTheSameEverywhere() {
        engine.setLocale(Locale.ROOT);
        engine.setLocalizedLookup(false);
        engine.setTimeZone(TimeZone.getTimeZone("UTC"));
        // A heading level is code, not prose: never <h١>.
        engine.setNumberFormat("c");
        engine.setBooleanFormat("c");
        engine.setCacheStorage(new StrongCacheStorage());
        engine.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    }

    /**
     * A template filled in with a view.
     *
     * @throws IllegalStateException that names the template, where it cannot be read or filled in
     */
    String fill(String name, Object view) {
        StringWriter page = new StringWriter();
        try {
            engine.getTemplate(name).process(view, page);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("the template " + name + " failed: " + e.getMessage(), e);
        }
        return page.toString();
    }

    /**
     * A file of the folder as it stands there.
     *
     * @throws IllegalStateException that names the file, where it cannot be read
     */
    String text(String name) {
        return text(name, StandardCharsets.UTF_8);
    }

    /**
     * The content of a file of the folder.
     *
     * @throws IllegalStateException that names the file, where it cannot be read
     */
    Bytes bytes(String name) {
        // The loader gives characters only; in this character set each is one byte.
        return Bytes.of(text(name, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Whether the folder has a file of this name. */
    boolean has(String name) {
        try {
            return folder.findTemplateSource(name) != null;
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be looked for in the templates folder", e);
        }
    }

    private String text(String name, Charset charset) {
        try {
            Object source = folder.findTemplateSource(name);
            if (source == null) {
                throw new IllegalStateException("the templates folder has no " + name);
            }
            try (Reader reader = folder.getReader(source, charset.name())) {
                StringWriter text = new StringWriter();
                reader.transferTo(text);
                return text.toString();
            }
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read from the templates folder", e);
        }
    }
}
