package dev.assay.documents.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.isolation.IsolatedTask.Loss;
import dev.assay.documents.isolation.IsolatedTask.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolatedTaskTest {

    @Test
    void aTaskIsAnsweredWithoutSightOfNetworkAndDisk(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("others.txt"), "for nobody else");
        assertThat(ask("look " + file, Duration.ofSeconds(30)))
                .isEqualTo(new Outcome.Answered<>("nothing there", Optional.empty()));
    }

    @Test
    void oneThatTakesTooLongIsKilled() {
        assertThat(ask("sleep", Duration.ofSeconds(1))).isEqualTo(new Outcome.Lost<String>(Loss.OVERRUN));
    }

    @Test
    void oneThatFillsItsMemoryEnds() {
        assertThat(ask("fill", Duration.ofSeconds(30))).isEqualTo(new Outcome.Lost<String>(Loss.HEAP_FULL));
    }

    @Test
    void oneThatDiesOrTalksNonsenseIsLost() {
        assertThat(ask("die", Duration.ofSeconds(30))).isEqualTo(new Outcome.Lost<String>(Loss.DIED));
    }

    private static Outcome<String> ask(String what, Duration time) {
        return new IsolatedTask(Program.class.getName(), 32, 1 << 20, time)
                .run(Isolation.REQUIRED, out -> out.write((what + "\n").getBytes(UTF_8)), in -> in.readUTF());
    }

    /** Does what it is asked. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            IsolatedProgram.run((in, out) -> {
                String[] words = new String(in.readAllBytes(), UTF_8).strip().split(" ", 2);
                switch (words[0]) {
                    case "look" -> out.writeUTF(Files.exists(Path.of(words[1])) ? "a file" : "nothing there");
                    case "sleep" -> new Semaphore(0).acquireUninterruptibly();
                    case "fill" -> fill();
                    default -> System.exit(1);
                }
            });
        }

        private static void fill() {
            List<long[]> all = new ArrayList<>();
            while (all.size() < Integer.MAX_VALUE) {
                all.add(new long[1 << 18]);
            }
        }
    }
}
