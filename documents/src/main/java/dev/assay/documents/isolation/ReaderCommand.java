package dev.assay.documents.isolation;

import dev.assay.documents.ocr.Tesseract;
import dev.assay.documents.source.Limit;
import dev.assay.documents.source.Limits;
import dev.assay.documents.source.LimitsFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a process that reads is started. {@code -Dassay.caches} names the folder of the start-up caches that its launcher made with
 * {@code -Dassay.caches.make}, one for each program.
 *
 * @param program the class whose main method runs in it
 * @param classPath where its classes are
 * @param cache the start-up cache that Java uses or makes, or null
 */
record ReaderCommand(
        String program, String classPath, @Nullable Cache cache) {

    /**
     * A start-up cache.
     *
     * @param file where it is
     * @param use whether it is used or made
     */
    record Cache(Path file, Use use) {
        enum Use {
            READ,
            MAKE
        }
    }

    private static final Path HOME = Path.of(System.getProperty("java.home"));

    /**
     * Quick to start and small: a résumé is read in milliseconds, and there is a process for each core. Only the quick compiler: within a
     * thousand files, or a history of thousands of commits, the thorough one costs more than it saves.
     */
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xms32m",
            "-Xss2m",
            "-XX:MaxMetaspaceSize=64m",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisplayVMOutputToStderr", // the standard output is for answers alone
            "-XX:+DisableAttachMechanism",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-Duser.language=en",
            "-Duser.timezone=UTC");

    /** A program among the classes of this process, with the cache that its launcher names. */
    static ReaderCommand of(String program) {
        return new ReaderCommand(program, System.getProperty("java.class.path"), namedCache(program));
    }

    private static @Nullable Cache namedCache(String program) {
        String name = program.substring(program.lastIndexOf('.') + 1) + ".aot";
        String made = System.getProperty("assay.caches.make");
        if (made != null) {
            return new Cache(Path.of(made, name), Cache.Use.MAKE);
        }
        String used = System.getProperty("assay.caches");
        return used == null || !Files.isReadable(Path.of(used, name))
                ? null
                : new Cache(Path.of(used, name), Cache.Use.READ);
    }

    /** Whether the process makes its cache, which it does when it ends by itself, and where it may write. */
    boolean makesCache() {
        return cache != null && cache.use() == Cache.Use.MAKE;
    }

    List<String> command(Limits limits) {
        int heap = Math.toIntExact(limits.of(Limit.HEAP_MEBIBYTES));
        return command(heap, List.of(LimitsFile.write(limits)));
    }

    List<String> command(int heapMebibytes, List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of(HOME.resolve("bin").resolve("java").toString()));
        command.addAll(FLAGS);
        command.add("-Xmx" + heapMebibytes + "m");
        if (cache != null) {
            command.add((makesCache() ? "-XX:AOTCacheOutput=" : "-XX:AOTCache=") + cache.file());
        }
        command.addAll(List.of("-cp", classPath, program));
        command.addAll(arguments);
        return command;
    }

    /** The files and folders that the process needs to read. */
    List<Path> files() {
        TreeSet<Path> files = new TreeSet<>(List.of(HOME));
        addLinked(HOME.resolve("conf"), files);
        addLinked(HOME.resolve("conf").resolve("security"), files);
        addLinked(HOME.resolve("lib").resolve("security"), files);
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            addWithLibraries(Path.of(entry).toAbsolutePath(), files);
        }
        if (cache != null) {
            files.add(cache.file());
        }
        files.addAll(Tesseract.files());
        return List.copyOf(files);
    }

    private static void addWithLibraries(Path entry, TreeSet<Path> files) {
        if (Files.exists(entry)) {
            files.add(entry);
        }
        Path libraries = entry.resolveSibling("libraries");
        if (Files.isDirectory(libraries)) {
            files.add(libraries);
        }
    }

    /** Some distributions keep a JDK's settings outside of it. */
    private static void addLinked(Path folder, TreeSet<Path> files) {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                Path real = entry.toRealPath();
                if (!real.startsWith(HOME.toRealPath())) {
                    files.add(real);
                }
            }
        } catch (IOException unreadable) {
            return; // Java starts without them, or does not, and the next rung is tried
        }
    }
}
