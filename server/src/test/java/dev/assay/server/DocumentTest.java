package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import dev.assay.server.audit.AuditEntry;
import dev.assay.server.audit.AuditLog;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was read of a file, beside its pages. */
@ExtendWith(TestServer.class)
class DocumentTest {

    private final Company company;
    private final Member recruiter;
    private final Visit visit;
    private final Program program;
    private final String job;
    private final String candidate;

    DocumentTest(Company company) {
        this.company = company;
        this.recruiter = company.hire(Role.RECRUITER);
        this.visit = company.visit(recruiter);
        this.program = company.program(recruiter);
        this.job = company.job(recruiter);
        this.candidate = "/jobs/" + job + "/candidates/C-001";
    }

    private void handsIn(String name, String content) {
        program.uploads("/api/v1/jobs/" + job + "/applications", name, content);
        assertThat(program.waitsFor(job)).contains("\"READ\"");
    }

    private void reveals() {
        visit.sends(candidate + "/decisions", candidate, Map.of("from", "0", "stage", "SCREENING"));
        visit.sends(candidate + "/identity", candidate, Map.of());
    }

    @Test
    void asLongAsTheNameIsHiddenThePageIsShownAsTextWithoutWhatTellsIt() {
        handsIn("quillfeather.pdf", PdfFile.of(Company.RESUME, "Kubernetes"));

        assertThat(visit.sees(candidate + "/documents/1").body())
                .contains("without what tells that", "Left out: who it is")
                .containsPattern("id=\"at-[0-9]+\" href=\"" + candidate + "#C-001-R2\"[^>]*><mark>PostgreSQL</mark>")
                .contains("Built the booking service in")
                .doesNotContainIgnoringCase("quillfeather")
                .doesNotContain("<img");
        assertThat(visit.sees(candidate + "/documents/1/pages/1").statusCode()).isEqualTo(403);
    }

    @Test
    void onceItIsKnownThePageIsShownAsItLooksWithAMarkWhereEachQuoteStands() throws IOException {
        handsIn("quillfeather.pdf", PdfFile.of(Company.RESUME, "Kubernetes"));
        reveals();

        String page = visit.sees(candidate + "/documents/1").body();
        assertThat(page)
                .contains("<svg viewBox=\"0 0 595.0 842.0\"")
                .containsPattern("aria-label=\"R2 PostgreSQL or MySQL\"")
                .as("what readers cannot see is drawn too")
                .contains("class=\"hidden-text\"");
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(visit.seesBytes(candidate + "/documents/1/pages/1")));
        assertThat(picture.getWidth()).isEqualTo(2 * 595);
        assertThat(visit.sees(candidate + "/documents/1/pages/2").statusCode()).isEqualTo(404);
        assertThat(company.part(AuditLog.class).before(Long.MAX_VALUE, 20).stream()
                        .filter(entry -> recruiter.id().equals(entry.account()))
                        .map(AuditEntry::action))
                .contains("document.read", "page.read");
    }

    @Test
    void everyQuoteOfAVerdictLeadsToItsPlace() {
        handsIn("quillfeather.pdf", PdfFile.of(Company.RESUME, "Kubernetes"));

        String verdicts = visit.sees(candidate).body();
        String document = visit.sees(candidate + "/documents/1").body();
        var links = java.util.regex.Pattern.compile("<figcaption><a href=\"[^\"]+#(at-[0-9]+)\"")
                .matcher(verdicts);
        assertThat(links.results().map(link -> link.group(1)))
                .hasSizeGreaterThan(3)
                .allSatisfy(anchor -> assertThat(document).contains("id=\"" + anchor + "\""));
    }

    @Test
    void aFileWithoutPagesIsShownAsText() {
        handsIn("quillfeather.txt", Company.RESUME);
        reveals();

        assertThat(visit.sees(candidate + "/documents/1").body())
                .contains("only PDF files and pictures have pages of their own")
                .contains("Rosalind Quillfeather")
                .doesNotContain("<img");
    }
}
