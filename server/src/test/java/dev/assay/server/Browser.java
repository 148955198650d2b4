package dev.assay.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A real browser. Where none is installed the tests fail. The system properties {@code assay.chromium} and {@code assay.chromedriver}
 * say where the programs are.
 */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LONGEST_SCRIPT = Duration.ofSeconds(60);

    /** Only errors: that the driver's library is older than the browser is no news. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static final NpmPackage AXE = NpmPackage.install("axe-core", "axe-core@4.14.1");

    private final Path profile = TestServer.folder();
    private final ChromeDriver driver;

    Browser() {
        SELENIUM.setLevel(Level.SEVERE);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(
                                new File(System.getProperty("assay.chromedriver", "/usr/bin/chromedriver")))
                        .build(),
                new ChromeOptions()
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
                                "--user-data-dir=" + profile));
        driver.manage().timeouts().implicitlyWait(PATIENCE);
        driver.manage().timeouts().scriptTimeout(LONGEST_SCRIPT);
    }

    void opens(String address) {
        driver.get(address);
    }

    /** Forgets who was logged in. */
    void forgets() {
        driver.manage().deleteAllCookies();
        driver.get("about:blank");
        complaints();
    }

    String path() {
        return driver.getCurrentUrl().replaceFirst("^https?://[^/]+", "");
    }

    void types(String label, String text) {
        WebElement field = labelled(label);
        field.clear();
        field.sendKeys(text);
    }

    /** Hands files to a field for files. */
    void chooses(String label, List<Path> files) {
        labelled(label)
                .sendKeys(String.join("\n", files.stream().map(Path::toString).toList()));
    }

    void choosesOption(String accessibleName, String option) {
        driver.findElement(By.cssSelector("select[aria-label='" + accessibleName + "']"))
                .findElement(By.xpath("option[normalize-space()='" + option + "']"))
                .click();
    }

    /** The same for a list with a label. */
    void picks(String label, String option) {
        labelled(label)
                .findElement(By.xpath("option[normalize-space()='" + option + "']"))
                .click();
    }

    private WebElement labelled(String label) {
        String id = driver.findElement(By.xpath("//label[normalize-space()='" + label + "']"))
                .getDomAttribute("for");
        return driver.findElement(By.id(String.valueOf(id)));
    }

    void presses(String button) {
        click(driver.findElement(By.xpath("//button[normalize-space()='" + button + "']")));
    }

    /** Presses keys where the focus is. */
    void keys(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    private void click(WebElement found) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", found); // not under the bar on top
        found.click();
    }

    /** Unfolds what stands under these words. */
    void unfolds(String summary) {
        click(driver.findElement(By.xpath("//summary[normalize-space()='" + summary + "']")));
    }

    void follows(String link) {
        click(driver.findElement(By.linkText(link)));
    }

    WebElement element(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** Waits until a text stands on the page. */
    void waitsToSee(String text) {
        driver.findElement(By.xpath("//body[contains(., '" + text + "')]"));
    }

    String text() {
        return driver.findElement(By.tagName("main")).getText();
    }

    Object evaluate(String script) {
        return Objects.requireNonNull(driver.executeScript(script));
    }

    /** Sets the width of the page itself, which can be narrower than a window. */
    void sets(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Keeps a picture of the page in {@code target/browser}. */
    void keepsPicture(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "browser"));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    /**
     * What keeps people from using the page, as axe-core finds it: each serious or critical fault with its place. It looks at the page
     * as it is shown now.
     */
    List<String> obstacles() {
        if (driver.executeScript("return typeof axe") instanceof String type && type.equals("undefined")) {
            driver.executeScript(AXE.file("axe-core/axe.min.js"));
        }
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, { resultTypes: ['violations'], preload: false }).then(result => done(result.violations
                  .filter(fault => fault.impact === 'serious' || fault.impact === 'critical')
                  .map(fault => fault.id + ': ' + fault.nodes.map(node => node.target + ' (' + node.failureSummary + ')').join('; '))),
                  fault => done(['axe-core failed: ' + fault]));
                """);
        return found instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of("no answer");
    }

    /** What the browser complained of: blocked scripts, missing files. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(Object::toString)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
        TestServer.remove(profile);
    }
}
