package dev.assay.documents.isolation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.documents.source.Limits;
import dev.assay.text.Area;
import dev.assay.text.Document;
import dev.assay.text.Finding;
import dev.assay.text.Placement;
import dev.assay.text.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Limits LIMITS = Limits.standard();
    private static final FileId FILE = new FileId("cv.pdf", "0".repeat(64));
    private static final Reading READING = new Reading.Legible(Document.of(
            FILE.name(),
            FILE.sha256(),
            "Dana\nhalf a pair: \uD83D\nrésumé",
            List.of(0, 5),
            YearMonth.of(2024, 3),
            List.of(
                    new Finding(Finding.Kind.HIDDEN_TEXT, 2, "java", "white", List.of(new Area(1, 2, 3.25, 4))),
                    new Finding(Finding.Kind.UNREADABLE_PAGE, 1, null, "a picture")),
            List.of(new Placement(0, 4, new Area(0, 0, 10.1, 12)))));

    @Test
    void documentsArriveUnchanged() {
        assertThat(Answers.read(FILE, Answers.write(READING), LIMITS)).isEqualTo(READING);
    }

    @Test
    void refusalsArriveUnchanged() {
        for (Reading.Reason reason : Reading.Reason.values()) {
            Reading reading = new Reading.Unreadable(FILE.name(), FILE.sha256(), reason, "ask again");
            assertThat(Answers.read(FILE, Answers.write(reading), LIMITS)).isEqualTo(reading);
        }
    }

    @Test
    void aMessageThatIsCutOrTooLongIsMalformed() {
        byte[] whole = bytes(Answers.write(READING));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Answers.read(FILE, ByteBuffer.wrap(cut), LIMITS))
                    .isInstanceOf(MalformedMessage.class);
        }
        byte[] longer = Arrays.copyOf(whole, whole.length + 1);
        assertThatThrownBy(() -> Answers.read(FILE, ByteBuffer.wrap(longer), LIMITS))
                .isInstanceOf(MalformedMessage.class);
    }

    @Test
    void aMessageWithFlippedBytesIsReadOrMalformed() {
        byte[] whole = bytes(Answers.write(READING));
        long seed = Long.getLong("assay.seed", 20_260_101L);
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            byte[] broken = whole.clone();
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            assertThat(isReadOrMalformed(broken))
                    .as("assay.seed=" + seed + ", message " + i)
                    .isTrue();
        }
    }

    @Test
    void nothingIsSetAsideForALengthThatIsOnlyClaimed() {
        byte[] claim = {0x7F, -1, -1, -1, 1};
        assertThatThrownBy(() -> Frames.read(new ByteArrayInputStream(claim), 1_000))
                .isInstanceOf(MalformedMessage.class);
    }

    @Test
    void framesFollowEachOther() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Frames.write(out, new Request("cv", new byte[] {1, 2}).write());
        Frames.write(out, new Hello("net:[1]").write());
        ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
        assertThat(Request.read(requireNonNull(Frames.read(in, 100))).bytes()).containsExactly(1, 2);
        assertThat(Hello.read(requireNonNull(Frames.read(in, 100))).network()).isEqualTo("net:[1]");
        assertThat(Frames.read(in, 100)).isNull();
        assertThatThrownBy(() -> Frames.read(new ByteArrayInputStream(new byte[] {0, 0}), 9))
                .isInstanceOf(EOFException.class);
    }

    private static boolean isReadOrMalformed(byte[] message) {
        try {
            Answers.read(FILE, ByteBuffer.wrap(message), LIMITS);
            return true;
        } catch (MalformedMessage expected) {
            return true;
        }
    }

    private static byte[] bytes(ByteBuffer message) {
        byte[] bytes = new byte[message.remaining()];
        message.get(bytes);
        return bytes;
    }
}
