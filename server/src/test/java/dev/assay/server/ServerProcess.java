package dev.assay.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code assay serve} as it is run: a process of its own, with its own output. */
final class ServerProcess implements AutoCloseable {

    static final String ADMINISTRATOR = "ada@example.org";
    private static final Pattern TOKEN = Pattern.compile("assay_[A-Za-z0-9_-]{43}");
    private static final Pattern LINK = Pattern.compile("http://\\S+/setup\\?code=(\\S+)");

    private final Process process;
    private final Path errors;
    private final URI address;
    private final BufferedReader out;

    private ServerProcess(Process process, Path errors, URI address, BufferedReader out) {
        this.process = process;
        this.errors = errors;
        this.address = address;
        this.out = out;
    }

    /** Starts one on {@code data}, with more options. */
    static ServerProcess start(Path data, String... options) throws IOException {
        return start(List.of(), data, options);
    }

    /** The same by the way of another program, such as one that gives it a small disk. */
    static ServerProcess start(List<String> by, Path data, String... options) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(by);
        String quick = "-XX:TieredStopAtLevel=1"; // it lives for seconds
        command.addAll(List.of(java, quick, "-Xmx512m", "-cp", path, Main.class.getName(), "serve"));
        command.addAll(List.of("--port", "0", "--data", data.toString()));
        command.addAll(List.of(options));
        Path errors = data.resolveSibling(data.getFileName() + ".log");
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start();
        BufferedReader out = process.inputReader(UTF_8);
        String first = out.readLine();
        if (first == null || !first.startsWith("Assay runs at ")) {
            throw new AssertionError("it did not start: " + first + Files.readString(errors));
        }
        return new ServerProcess(process, errors, URI.create(first.substring("Assay runs at ".length())), out);
    }

    URI address() {
        return address;
    }

    /** What it wrote to its log. */
    String log() throws IOException {
        return Files.readString(errors);
    }

    /** Makes the administrator's account with the link that was printed. */
    ServerProcess withAdministrator() throws IOException {
        Matcher printed = LINK.matcher(out.readLine());
        if (!printed.find()) {
            throw new AssertionError("no link was printed");
        }
        String code = printed.group(1);
        String link = "/setup?code=" + code;
        new Visit(address)
                .sends("/setup", link, Map.of("email", ADMINISTRATOR, "password", Company.PASSWORD, "code", code));
        return this;
    }

    Visit visit() {
        return new Visit(address).logIn(ADMINISTRATOR, Company.PASSWORD);
    }

    /** The administrator's program. */
    Program program() {
        Matcher token = TOKEN.matcher(visit().sends("/account/tokens", "/account", Map.of("label", "test"))
                .body());
        if (!token.find()) {
            throw new AssertionError("no token");
        }
        return new Program(address, token.group());
    }

    /** A place as the server itself sees it. */
    Path inside(Path place) {
        return Path.of("/proc", Long.toString(java().pid()), "root")
                .resolve(Path.of("/").relativize(place));
    }

    /** The server itself, which another program may have started. */
    private ProcessHandle java() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .filter(each -> each.info().command().orElse("").endsWith("/java"))
                .findFirst()
                .orElseThrow();
    }

    /** Ends it as a failing machine does. */
    void kill() {
        java().destroyForcibly();
        await();
    }

    /** Asks it to end, as service managers do; answers its exit code. */
    int end() {
        java().destroy();
        return await();
    }

    private int await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("it does not end");
            }
            return process.exitValue();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interruption);
        }
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            end();
        }
        Files.deleteIfExists(errors);
    }
}
