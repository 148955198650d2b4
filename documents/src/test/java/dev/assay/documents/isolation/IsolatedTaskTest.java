package dev.assay.documents.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.isolation.IsolatedTask.Loss;
import dev.assay.documents.isolation.IsolatedTask.Outcome;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsolatedTaskTest {

    @Test
    void aTaskIsAnsweredWithoutSightOfNetworkAndDisk() {
        Outcome<String> outcome = ask("look", Duration.ofSeconds(30));
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Answered.class, answered -> {
            assertThat(answered.answer()).isEqualTo("no /root, no /home");
            assertThat(answered.warning()).asString().contains("empty");
        });
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
                .run(Isolation.REQUIRED, out -> out.write((what + "\n").getBytes(UTF_8)), DataInputStream::readUTF);
    }

    /** Does what it is asked. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            DataOutputStream out = new DataOutputStream(System.out);
            out.writeUTF(Hello.ofThisProcess().network());
            out.flush();
            switch (new String(System.in.readAllBytes(), UTF_8).strip()) {
                case "look" -> out.writeUTF(seen("/root") + ", " + seen("/home"));
                case "sleep" -> Thread.sleep(60_000);
                case "fill" -> fill();
                default -> System.exit(1);
            }
            out.flush();
        }

        private static String seen(String folder) {
            return (Files.exists(Path.of(folder)) ? "a " : "no ") + folder;
        }

        private static void fill() {
            List<long[]> all = new ArrayList<>();
            while (all.size() < Integer.MAX_VALUE) {
                all.add(new long[1 << 18]);
            }
        }
    }
}
