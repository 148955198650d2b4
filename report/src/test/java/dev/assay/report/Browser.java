package dev.assay.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Gives tests a {@link Reader} in a real browser: one for the whole run, started at the first test, closed after the last. Where no
 * browser is installed the tests fail. A failed test leaves a picture of what the reader saw in {@code target/browser}.
 *
 * <p>The system properties {@code assay.chromium} and {@code assay.chromedriver} say where the programs are.
 */
final class Browser implements ParameterResolver, AfterTestExecutionCallback {

    /** How long a person waits for something to come into sight. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Namespace NAMESPACE = Namespace.create(Browser.class);

    /** Only errors: that the driver's library is older than the browser is no news. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Reader.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Reader(session(context).driver);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) throws IOException {
        if (context.getExecutionException().isPresent()) {
            Path folder = Files.createDirectories(Path.of("target", "browser"));
            byte[] picture = session(context).driver.getScreenshotAs(OutputType.BYTES);
            Files.write(folder.resolve(context.getRequiredTestMethod().getName() + ".png"), picture);
        }
    }

    private static Session session(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(Session.class, _ -> new Session(), Session.class);
    }

    /** A running browser with a profile of its own. */
    private static final class Session implements AutoCloseable {

        private final Path profile;
        private final ChromeDriver driver;

        Session() {
            SELENIUM.setLevel(Level.SEVERE);
            try {
                profile = Files.createTempDirectory("assay-browser");
            } catch (IOException fault) {
                throw new AssertionError(fault);
            }
            File program = new File(System.getProperty("assay.chromedriver", "/usr/bin/chromedriver"));
            driver = new ChromeDriver(
                    new ChromeDriverService.Builder()
                            .usingDriverExecutable(program)
                            .build(),
                    options());
            driver.manage().timeouts().implicitlyWait(PATIENCE);
        }

        private ChromeOptions options() {
            return new ChromeOptions()
                    .setBinary(System.getProperty("assay.chromium", "/usr/bin/chromium"))
                    .addArguments(
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--user-data-dir=" + profile);
        }

        @Override
        public void close() throws IOException {
            driver.quit();
            try (Stream<Path> files = Files.walk(profile)) {
                for (Path file : List.copyOf(files.toList()).reversed()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
