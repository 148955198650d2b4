package dev.assay.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.text.BundledFile;
import dev.assay.text.Sha256;
import java.util.Base64;

/**
 * The style and the script inside the page, and the policy that lets a browser run these two and load nothing at all.
 *
 * @param style the style sheet
 * @param script the script
 */
public record Assets(String style, String script) {

    /** Those of a shortlist. */
    public static Assets load() {
        return new Assets(read("report.css"), read("report.js"));
    }

    /** Those of another page: no script, and {@code more} after the report's own style. */
    public static Assets styledAlso(String more) {
        return new Assets(read("report.css") + more, "");
    }

    /** The content security policy. */
    public String policy() {
        return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String read(String name) {
        return new BundledFile(Assets.class, name).text();
    }

    private static String hash(String text) {
        return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text.getBytes(UTF_8)));
    }
}
