package dev.assay.documents.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.documents.Documents;
import dev.assay.documents.TestPdf;
import dev.assay.documents.TestZip;
import dev.assay.documents.source.Limit;
import dev.assay.documents.source.Limits;
import dev.assay.text.Reading;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real processes that hang, die, lie and reach for what is not theirs. */
class IsolatedDocumentsTest {

    private static final Limits LIMITS = Limits.standard();
    private static final Limits IMPATIENT = LIMITS.with(Limit.MILLISECONDS, 3_000);
    private static final byte[] GOOD = "Dana Example\nJava developer\n".getBytes(StandardCharsets.UTF_8);

    private static IsolatedDocuments documents;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() {
        documents = start(List.of(Rung.values()), 2);
    }

    @AfterAll
    static void stop() {
        documents.close();
    }

    @Test
    void whatAProcessReadsIsWhatTheReaderReadsHere() {
        Documents here = Documents.standard();
        byte[] pdf = new TestPdf()
                .text(72, 100, "Dana Example")
                .nextPage()
                .text(72, 100, "Java")
                .bytes();
        byte[] docx = TestZip.docx(
                        "<w:p><w:r><w:t>Dana</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Go</w:t></w:r></w:p>")
                .bytes();
        byte[] cut = java.util.Arrays.copyOf(pdf, 40);
        for (byte[] file : List.of(pdf, docx, cut, GOOD, "\uD83D".getBytes(StandardCharsets.UTF_16))) {
            assertThat(documents.read("cv.pdf", file)).isEqualTo(here.read("cv.pdf", file));
        }
    }

    @Test
    void aMemoryBombCostsOneFile() {
        assertThat(reason("bomb")).isEqualTo(Reading.Reason.TOO_LARGE);
        assertThatGoodFilesAreRead();
    }

    @Test
    void aProcessThatDiesOverAFileCostsOneFile() {
        assertThat(reason("die")).isEqualTo(Reading.Reason.CORRUPT);
        assertThatGoodFilesAreRead();
    }

    @Test
    void aProcessThatSaysWhatItMayNotCostsOneFile() {
        assertThat(reason("babble")).isEqualTo(Reading.Reason.CORRUPT);
        assertThatGoodFilesAreRead();
    }

    @Test
    void aPileWithAllOfThemAndOneThatHangsGoesOn() throws Exception {
        List<Future<Reading>> readings = new ArrayList<>();
        try (IsolatedDocuments isolated = IsolatedDocuments.start(command(), IMPATIENT, List.of(Rung.values()), 2);
                ExecutorService readers = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 20; i++) {
                String name =
                        i % 5 == 2 ? List.of("hang", "die", "bomb", "babble").get(i / 5) : "cv-" + i;
                readings.add(readers.submit(() -> isolated.read(name, GOOD)));
            }
        }
        for (int i = 0; i < 20; i++) {
            assertThat(readings.get(i).get())
                    .isInstanceOf(i % 5 == 2 ? Reading.Unreadable.class : Reading.Legible.class);
        }
    }

    @Test
    void aProcessKilledFromOutsideCostsNothing() {
        assertThatGoodFilesAreRead();
        documents.pids().forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
        assertThatGoodFilesAreRead();
    }

    @ParameterizedTest
    @EnumSource(value = Rung.class, names = "LIMITS_ONLY", mode = EnumSource.Mode.EXCLUDE)
    void noProcessReachesTheNetwork(Rung rung) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                IsolatedDocuments isolated = start(readable(rung), 1)) {
            assertThat(said(isolated, "connect", Integer.toString(server.getLocalPort())))
                    .isEqualTo("refused");
        }
    }

    @Test
    void aProcessMayNotEvenOpenASocket() {
        assertThat(said(documents, "listen", "")).isEqualTo("refused");
        try (IsolatedDocuments open = start(List.of(Rung.NETWORK), 1)) {
            assertThat(said(open, "listen", "")).isEqualTo("listening");
        }
    }

    @Test
    void aProcessWithoutIsolationWouldReachIt() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                IsolatedDocuments open = start(List.of(Rung.LIMITS_ONLY), 1)) {
            assertThat(said(open, "connect", Integer.toString(server.getLocalPort())))
                    .isEqualTo("connected");
            assertThat(open.warning())
                    .hasValueSatisfying(warning -> assertThat(warning).contains("bubblewrap"));
        }
    }

    @Test
    void aProcessSeesNoFilesOfOthersAndWritesNone() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "x");
        assertThat(said(documents, "look", secret.toString())).isEqualTo("unseen");
        assertThat(said(documents, "look", "/etc/passwd")).isEqualTo("unseen");
        assertThat(said(documents, "write", System.getProperty("java.home") + "/x"))
                .isEqualTo("refused");
        assertThat(documents.warning()).isEmpty();
    }

    @Test
    void processesAreReused() {
        assertThatGoodFilesAreRead();
        List<Long> before = documents.pids();
        for (int i = 0; i < 10; i++) {
            assertThatGoodFilesAreRead();
        }
        assertThat(documents.pids()).containsAll(before).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aFileThatHangsHoldsTheNextUpOnlyUntilThereIsAnotherProcess() throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor();
                IsolatedDocuments isolated = start(List.of(Rung.values()), 2)) {
            assertThat(isolated.read("cv.txt", GOOD)).isInstanceOf(Reading.Legible.class);
            assertThat(isolated.pids()).hasSize(1);
            Future<Reading> hanging = other.submit(() -> isolated.read("hang", GOOD));
            Thread.sleep(200);
            assertThat(isolated.read("cv.txt", GOOD)).isInstanceOf(Reading.Legible.class);
            assertThat(hanging.isDone()).isFalse();
            assertThat(isolated.pids()).hasSize(2);
        }
    }

    @Test
    void closingEndsAllProcesses() {
        IsolatedDocuments closed = start(List.of(Rung.values()), 1);
        assertThat(closed.read("cv.txt", GOOD)).isInstanceOf(Reading.Legible.class);
        List<Long> pids = closed.pids();
        closed.close();
        assertThat(pids).hasSize(1).allSatisfy(IsolatedDocumentsTest::assertThatItEnds);
    }

    @Test
    void whereNothingWorksAndIsolationIsAskedForNothingIsRead() {
        try (IsolatedDocuments none = start(List.of(), 1)) {
            assertThatThrownBy(() -> none.read("cv.txt", GOOD)).isInstanceOf(NoIsolation.class);
        }
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenSent() {
        Limits small = LIMITS.with(Limit.BYTES, 10);
        try (IsolatedDocuments isolated = IsolatedDocuments.start(command(), small, List.of(), 1)) {
            assertThat(isolated.read("cv.txt", GOOD))
                    .isEqualTo(Documents.within(small).read("cv.txt", GOOD));
        }
    }

    /** Nobody but root may become another user. */
    private static List<Rung> readable(Rung rung) {
        return rung == Rung.BUBBLEWRAP_AS_NOBODY ? List.of(rung, Rung.BUBBLEWRAP) : List.of(rung);
    }

    private static void assertThatItEnds(long pid) {
        ProcessHandle.of(pid).ifPresent(process -> assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(5)));
    }

    private static void assertThatGoodFilesAreRead() {
        assertThat(documents.read("cv.txt", GOOD)).isInstanceOf(Reading.Legible.class);
    }

    private static Reading.Reason reason(String name) {
        Reading reading = documents.read(name, GOOD);
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        return ((Reading.Unreadable) reading).reason();
    }

    private static String said(IsolatedDocuments isolated, String name, String about) {
        Reading reading = isolated.read(name, about.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        return ((Reading.Unreadable) reading).detail();
    }

    private static IsolatedDocuments start(List<Rung> rungs, int most) {
        return IsolatedDocuments.start(command(), LIMITS, rungs, most);
    }

    private static ReaderCommand command() {
        return new ReaderCommand(MisbehavingProcess.class.getName(), System.getProperty("java.class.path"), null);
    }
}
