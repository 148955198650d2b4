package dev.assay.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;

/** A person who reads a report in a browser: finds things by their role and name, with mouse, keyboard or on paper. */
final class Reader {

    private static final int MOST_TABS = 60;

    private final ChromeDriver driver;

    Reader(ChromeDriver driver) {
        this.driver = driver;
    }

    Reader opens(String html) {
        return opens(html, 1400, 900);
    }

    Reader opens(String html, int width, int height) {
        try {
            Path file = Files.createTempFile("report", ".html");
            file.toFile().deleteOnExit();
            Files.writeString(file, html, UTF_8);
            driver.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
            driver.get(file.toUri().toString());
            return this;
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    /** Chooses light or dark as a person does in the system's settings. */
    Reader prefers(String colours) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
        return this;
    }

    WebElement cell(String candidate, String label) {
        return driver.findElement(
                By.xpath("//table//tr[th[normalize-space()='" + candidate + "']]//a[@aria-label='" + label + "']"));
    }

    WebElement link(String name) {
        return driver.findElement(By.xpath("//a[normalize-space()='" + name + "']"));
    }

    WebElement article(String candidate) {
        return driver.findElement(By.xpath("//article[.//h3[normalize-space()='" + candidate + "']]"));
    }

    WebElement disclosure(WebElement within, String name) {
        return within.findElement(By.xpath(".//summary[normalize-space()='" + name + "']"));
    }

    /** The panel, once it can be seen. */
    WebElement panel() {
        return driver.findElement(By.cssSelector("dialog[open]"));
    }

    boolean seesPanel() {
        return driver.findElement(By.tagName("dialog")).isDisplayed();
    }

    void presses(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses the tabulator until something with this name has the focus. */
    WebElement tabsTo(String name) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            presses(Keys.TAB);
            if (name.equals(focused().getAccessibleName())) {
                return focused();
            }
        }
        throw new AssertionError(MOST_TABS + " tabs do not lead to " + name);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    String fragment() {
        String url = driver.getCurrentUrl();
        return url == null ? "" : url.substring(url.indexOf('#') + 1);
    }

    boolean isInView(WebElement element) {
        return (Boolean) evaluate(
                "const box = arguments[0].getBoundingClientRect(); return box.top >= 0 && box.left >= 0 && box.top <"
                        + " innerHeight && box.width > 0 && box.height > 0;",
                element);
    }

    WebElement target() {
        return driver.findElement(By.cssSelector(":target"));
    }

    Object evaluate(String script, Object... arguments) {
        return Objects.requireNonNull(driver.executeScript(script, arguments));
    }

    /** The pages on paper, as a PDF in Base64, without backgrounds as printers are set by default. */
    String prints() {
        Map<String, Object> paper = Map.of("printBackground", false, "preferCSSPageSize", true);
        return (String) Objects.requireNonNull(
                driver.executeCdpCommand("Page.printToPDF", paper).get("data"));
    }

    /** What the browser complains of: forbidden loads, errors of scripts. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }
}
