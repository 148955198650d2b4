package dev.assay.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.assay.resume.identity.IdentityReader;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file says a hundred thousand times, it is read within seconds. */
class HostileResumeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Experience\nDeveloper, 2015 - 2018\n",
                "Education\nBSc, Quill University, 2015\n",
                "Java ",
                "Java, 5 years of experience\n",
                "(",
                ")(",
                " - ",
                "2015-",
                "Jan 2015 - ",
                "a.b@c ",
                "+1 (2) 3-",
                "S K I L L S ",
                "Skills:",
                "EXPERIENCE ",
                "Developer at ",
                "City , State ",
                "BSc from ",
                "\n\n\n",
                "1/1/",
                "native English ",
                "CCNA, certified ",
                "x:",
                "\u0130",
                "\ud83d\ude00",
            })
    void repetitionsAreReadInTime(String part) {
        Document document = ResumeText.document(part.repeat(50_000));
        Taxonomy taxonomy = Taxonomy.standard();

        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Resume resume = new ResumeReader(taxonomy).read(document);
        new ResumeEvidence().of(resume);
        new IdentityReader().read(document);
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;

        assertThat(Duration.ofNanos(used)).isLessThan(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n", ":", "-", "•", "(", "\t\t", "\u200b", "19", "'18", "May", "at", "at 2015 - "})
    void crumbsAreReadWithoutFault(String crumb) {
        assertThatCode(() -> new ResumeReader(Taxonomy.standard()).read(ResumeText.document(crumb)))
                .doesNotThrowAnyException();
        assertThatCode(() -> new ResumeReader(Taxonomy.standard())
                        .read(ResumeText.document("Experience\n" + crumb + "\nEducation\n" + crumb)))
                .doesNotThrowAnyException();
    }
}
