package dev.assay.cli.code;

import dev.assay.report.VisibleText;
import dev.assay.repositories.RepositoryProfile;
import dev.assay.taxonomy.Taxonomy;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Writes the profile of a repository as one self-contained HTML file. Same profile, same bytes. Stateless and thread-safe. */
public final class CodeReport {

    private CodeReport() {}

    /**
     * Writes the profile.
     *
     * @param doesNotProve what no repository can prove, in sentences
     */
    public static void write(Writer out, RepositoryProfile profile, Taxonomy taxonomy, List<String> doesNotProve)
            throws IOException {
        Writer visible = new VisibleText(out);
        try {
            render(
                    new OwaspHtmlTemplateOutput(new WriterOutput(visible)),
                    CodePage.of(profile, taxonomy, doesNotProve));
        } catch (UncheckedIOException fault) {
            throw new IOException(fault.getMessage(), fault);
        }
        visible.flush();
    }

    @SuppressWarnings("NullAway") // generated code takes null where nothing intercepts
    private static void render(HtmlTemplateOutput output, CodePage page) {
        JtepageGenerated.render(output, null, page);
    }
}
