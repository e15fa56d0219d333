package plainleaf.pipeline;

import java.nio.file.Path;

/**
 * How reports name files: from where the command was typed, so that a code host finds them in its copy, and never by
 * where that is on this machine.
 */
final class FileNames {
    private final Path here;
    private final Path content;
    private final Path templates;

    /** @param here where the command was typed */
    FileNames(Order order, Path here) {
        this.here = here.toAbsolutePath().normalize();
        this.content = order.content().toAbsolutePath().normalize();
        this.templates = order.templates().toAbsolutePath().normalize();
    }

    /** @param file as the manifest names it: from the content folder, or as the templates folder was typed */
    String inReports(String file) {
        if (!isOfTemplates(file)) return below(content, file);
        Path whole = here.resolve(file).normalize();
        return whole.startsWith(templates)
                ? below(templates, slashes(templates.relativize(whole)))
                : file.substring(file.lastIndexOf('/') + 1);
    }

    /** Authors write no such files, and nothing else stands in the templates folder that a finding can be about. */
    private static boolean isOfTemplates(String file) {
        return file.endsWith(".css") || file.endsWith(".ftlh") || file.endsWith(".properties");
    }

    private String below(Path folder, String file) {
        // A finding about the content folder itself names it as it was typed.
        if (here.resolve(file).normalize().equals(folder)) return slashes(folder.getFileName());
        return folder.startsWith(here) && !folder.equals(here) ? slashes(here.relativize(folder)) + "/" + file : file;
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
