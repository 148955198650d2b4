package dev.assay.repositories;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A repository that real Git makes for a test, with a clock of its own and no configuration of the machine's. */
public final class GitRepository {

    private final Path folder;
    private Instant now = Instant.parse("2022-03-01T10:00:00Z");
    private String author = "Ada Finch <ada@finch.example>";

    private GitRepository(Path folder) {
        this.folder = folder;
    }

    public static GitRepository in(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
        GitRepository repository = new GitRepository(folder);
        repository.git("init", "-q", "-b", "main");
        return repository;
    }

    public Path folder() {
        return folder;
    }

    /** From now on commits are by this person: {@code Name <address>}. */
    public GitRepository as(String person) {
        author = person;
        return this;
    }

    public GitRepository seconds(long seconds) {
        now = now.plusSeconds(seconds);
        return this;
    }

    public GitRepository write(String path, String content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, content);
            return this;
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    public GitRepository commit(String message, String... options) {
        git("add", "-A");
        List<String> arguments = new ArrayList<>(List.of("commit", "-q", "--allow-empty", "-m", message));
        arguments.addAll(List.of(options));
        git(arguments.toArray(String[]::new));
        return seconds(3600);
    }

    /** A commit of one file. */
    public GitRepository commit(String message, String path, List<String> lines) {
        return write(path, String.join("\n", lines) + "\n").commit(message);
    }

    public String git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        return run(command);
    }

    public String run(List<String> command) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
            builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
            builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
            builder.environment().put("LC_ALL", "C.UTF-8");
            String name = author.substring(0, author.indexOf('<')).strip();
            String email = author.substring(author.indexOf('<') + 1, author.indexOf('>'));
            for (String role : List.of("AUTHOR", "COMMITTER")) {
                builder.environment().put("GIT_" + role + "_NAME", name);
                builder.environment().put("GIT_" + role + "_EMAIL", email);
                builder.environment().put("GIT_" + role + "_DATE", now.getEpochSecond() + " +0000");
            }
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + ": " + output);
            }
            return output;
        } catch (IOException fault) {
            throw new AssertionError(fault);
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new AssertionError(fault);
        }
    }
}
