package plainleaf.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A small content folder of a test's own, with one good leaflet in English and Welsh and its easy read. */
public final class TestSite {
    static final String DATE = "2026-11-23";

    private final Path root;

    public TestSite(Path root) throws IOException {
        this.root = root;
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/sites/minimal"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = root.resolve("content")
                        .resolve(Path.of("src/test/resources/sites/minimal")
                                .relativize(file)
                                .toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    Path content() {
        return root.resolve("content");
    }

    public Path output() {
        return root.resolve("output");
    }

    /** Replaces a text that is there in a file of the content. */
    TestSite change(String file, String from, String to) throws IOException {
        Path path = content().resolve(file);
        String text = Files.readString(path);
        if (!text.contains(from)) throw new IllegalArgumentException(file + " does not hold: " + from);
        Files.writeString(path, text.replace(from, to));
        return this;
    }

    TestSite write(String file, String text) throws IOException {
        Files.createDirectories(content().resolve(file).getParent());
        Files.writeString(content().resolve(file), text);
        return this;
    }

    public CommandLineRun run(String command, String... options) {
        List<String> arguments = new ArrayList<>(
                List.of(command, "--content=" + content(), "--templates=templates", "--output=" + output()));
        if (Stream.of(options).noneMatch(option -> option.startsWith("--date="))) arguments.add("--date=" + DATE);
        arguments.addAll(List.of(options));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    /**
     * Types a command to a Java of its own, since some faults of a machine last as long as the JVM.
     *
     * @param java options of the JVM; what it would print on either stream is all in {@code err}
     */
    CommandLineRun runApart(List<String> java, String command, String... options) throws Exception {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true"));
        line.addAll(java);
        line.addAll(List.of("plainleaf.cli.Main", command, "--content=" + content(), "--output=" + output()));
        line.add("--templates=" + Path.of("templates").toAbsolutePath());
        line.add("--date=" + DATE);
        line.addAll(List.of(options));
        Path told = root.resolve("told.txt");
        Process process = new ProcessBuilder(line)
                // LWJGL leaves files where it stands when there is no folder for temporary files.
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        int exitCode = process.waitFor();
        return new CommandLineRun(exitCode, "", Files.readString(told, StandardCharsets.UTF_8));
    }

    /** Every file of the output folder, below it. */
    List<String> published() throws IOException {
        if (!Files.exists(output())) return List.of();
        try (Stream<Path> files = Files.walk(output())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> output().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
