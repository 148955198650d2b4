package dev.assay.documents.isolation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways of keeping a reader process apart from the rest of the machine, the strongest first. */
enum Rung {
    /** Bubblewrap, as a user that owns nothing; for root only. */
    BUBBLEWRAP_AS_NOBODY,
    /** Bubblewrap: a network, a process table and a file system of its own, with nothing in it but what Java needs. */
    BUBBLEWRAP,
    /** A network of its own, in which there is nothing to reach. */
    NETWORK,
    /** Nothing but limits on memory and time. */
    LIMITS_ONLY;

    /** What a reader of one file may write to its own temporary folder. */
    private static final long SCRATCH = 64L << 20;

    private static final String WITHOUT_ISOLATION =
            "files are read without isolation from the network and the disk here, under limits of memory and time only; install bubblewrap";
    private static final String NETWORK_ONLY =
            "files are read without a network here, but in sight of the disk; install bubblewrap";

    private static final List<String> NOBODY =
            List.of("--reuid", "64001", "--regid", "64001", "--clear-groups", "--no-new-privs", "--");
    private static final List<String> BUBBLE = List.of(
            "--unshare-all",
            "--unshare-user",
            "--disable-userns",
            "--die-with-parent",
            "--new-session",
            "--clearenv",
            "--setenv",
            "LC_ALL",
            "C.UTF-8",
            "--uid",
            "65534",
            "--gid",
            "65534",
            "--cap-drop",
            "ALL",
            "--proc",
            "/proc",
            "--dev",
            "/dev",
            "--chdir",
            "/tmp");

    private static final String FILTER = "9";

    /** The shell becomes the command, so that the kernel ends it with the thread that started it. */
    private static final String OPEN_FILTER = "exec \"$@\" " + FILTER + "< <(printf \"$0\")";

    /** Whether a process on this rung must see another network than its parent. */
    boolean hidesNetwork() {
        return this != LIMITS_ONLY;
    }

    /** A sentence where it keeps a process apart less well than it should. */
    Optional<String> warning() {
        return switch (this) {
            case BUBBLEWRAP_AS_NOBODY, BUBBLEWRAP -> Optional.empty();
            case NETWORK -> Optional.of(NETWORK_ONLY);
            case LIMITS_ONLY -> Optional.of(WITHOUT_ISOLATION);
        };
    }

    /** The command that runs another on this rung, able to read {@code files} only; empty where a tool is missing. */
    Optional<List<String>> wrap(List<String> command, List<Path> files) {
        return wrap(command, files, SCRATCH);
    }

    /** The same, with room for {@code scratch} bytes in its temporary folder. */
    Optional<List<String>> wrap(List<String> command, List<Path> files, long scratch) {
        return isolated(command, files, scratch)
                .map(all -> run("prlimit", limits(scratch), all).orElse(all))
                .map(this::withFilter);
    }

    /** Opens the program that filters system calls for bubblewrap to read. */
    private List<String> withFilter(List<String> command) {
        return hasFilter()
                ? run(
                                "bash",
                                List.of(
                                        "-c",
                                        OPEN_FILTER,
                                        SystemCallFilter.printable().orElseThrow()),
                                command)
                        .orElseThrow()
                : command;
    }

    private boolean hasFilter() {
        return (this == BUBBLEWRAP_AS_NOBODY || this == BUBBLEWRAP)
                && SystemCallFilter.printable().isPresent()
                && Tools.find("bash").isPresent();
    }

    /** No core dumps with what applicants wrote, no large files, no more open ones than Java needs, which opens every library. */
    private static List<String> limits(long scratch) {
        return List.of("--core=0", "--fsize=" + scratch, "--nofile=1024", "--");
    }

    private Optional<List<String>> isolated(List<String> command, List<Path> files, long scratch) {
        return switch (this) {
            case BUBBLEWRAP_AS_NOBODY ->
                isRoot()
                        ? bubble(command, files, scratch).flatMap(bubble -> run("setpriv", NOBODY, bubble))
                        : Optional.empty();
            case BUBBLEWRAP -> bubble(command, files, scratch);
            case NETWORK ->
                dyingWithParent(command)
                        .flatMap(inner -> run("unshare", List.of(isRoot() ? "-n" : "-rn", "--"), inner));
            case LIMITS_ONLY -> Optional.of(dyingWithParent(command).orElse(command));
        };
    }

    private Optional<List<String>> bubble(List<String> command, List<Path> files, long scratch) {
        List<String> options = new ArrayList<>(List.of("--size", String.valueOf(scratch), "--tmpfs", "/tmp"));
        options.addAll(BUBBLE);
        for (String folder : List.of("/usr/lib", "/usr/lib64", "/lib", "/lib64")) {
            addSystem(Path.of(folder), options);
        }
        for (Path file : files) {
            options.addAll(List.of("--ro-bind", file.toString(), file.toString()));
        }
        if (hasFilter()) {
            options.addAll(List.of("--seccomp", FILTER));
        }
        options.add("--");
        return run("bwrap", options, command);
    }

    /** Where the shared libraries of the system are; many systems have links here. */
    private static void addSystem(Path folder, List<String> options) {
        if (Files.isSymbolicLink(folder)) {
            try {
                options.addAll(
                        List.of("--symlink", Files.readSymbolicLink(folder).toString(), folder.toString()));
            } catch (java.io.IOException unreadable) {
                return; // Java will then not start, and the next rung is tried
            }
        } else if (Files.isDirectory(folder)) {
            options.addAll(List.of("--ro-bind", folder.toString(), folder.toString()));
        }
    }

    private static Optional<List<String>> dyingWithParent(List<String> command) {
        return run("setpriv", List.of("--pdeathsig", "KILL", "--no-new-privs", "--"), command);
    }

    private static Optional<List<String>> run(String tool, List<String> options, List<String> command) {
        return Tools.find(tool).map(path -> {
            List<String> all = new ArrayList<>(List.of(path.toString()));
            all.addAll(options);
            all.addAll(command);
            return all;
        });
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid") instanceof Integer id && id == 0;
        } catch (java.io.IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
