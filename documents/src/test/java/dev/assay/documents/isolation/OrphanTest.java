package dev.assay.documents.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.source.Limit;
import dev.assay.documents.source.Limits;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A parent that is killed in the middle of a file, with a process that hangs over it. */
class OrphanTest {

    @ParameterizedTest
    @EnumSource(Rung.class)
    void noProcessOutlivesItsParent(Rung rung) throws IOException {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        rung.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<ProcessHandle> children;
        try (BufferedReader out = parent.inputReader(StandardCharsets.UTF_8)) {
            long child = Long.parseLong(Objects.requireNonNull(out.readLine()));
            ProcessHandle handle = ProcessHandle.of(child).orElseThrow();
            children = Stream.concat(Stream.of(handle), handle.descendants()).toList();
            parent.destroyForcibly();
        }
        assertThat(children)
                .isNotEmpty()
                .allSatisfy(child -> assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(10)));
    }

    /** Has a process hang over a file, and says which. */
    static final class Parent {

        private Parent() {}

        public static void main(String[] arguments) throws InterruptedException {
            ReaderCommand command =
                    new ReaderCommand(MisbehavingProcess.class.getName(), System.getProperty("java.class.path"), null);
            Limits patient = Limits.standard().with(Limit.MILLISECONDS, 60_000);
            IsolatedDocuments documents =
                    IsolatedDocuments.start(command, patient, rungs(Rung.valueOf(arguments[0])), 1);
            documents.read("cv.txt", "Dana".getBytes(StandardCharsets.UTF_8));
            long child = documents.pids().getFirst();
            Thread busy = new Thread(() -> documents.read("hang", new byte[] {1}));
            busy.start();
            Thread.sleep(300);
            System.out.println(child);
            busy.join();
        }

        /** Nobody but root may become another user. */
        private static List<Rung> rungs(Rung rung) {
            return rung == Rung.BUBBLEWRAP_AS_NOBODY ? List.of(rung, Rung.BUBBLEWRAP) : List.of(rung);
        }
    }
}
