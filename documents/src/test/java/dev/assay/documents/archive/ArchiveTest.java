package dev.assay.documents.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.documents.TestZip;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Limits;
import dev.assay.documents.source.Refusal;
import dev.assay.text.Reading;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;

    private final byte[] zip =
            new TestZip().part("../a.xml", "content of the part").bytes();

    @Test
    void namesAreKeysOnly() {
        assertThat(open(zip).names()).containsExactly("../a.xml");
        assertThat(open(zip).find("../a.xml")).hasValueSatisfying(ArchiveTest::isContent);
        assertThat(open(zip).find("a.xml")).isEmpty();
    }

    @Test
    void anEncryptedPartIsRefused() {
        byte[] encrypted = zip.clone();
        encrypted[directory(encrypted) + 8] |= 1;
        assertThatThrownBy(() -> open(encrypted).find("../a.xml"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reading.Reason.ENCRYPTED));
    }

    @Test
    void sizesInEightBytesAreRead() {
        int directory = directory(zip);
        int nameEnd = directory + ENTRY_SIZE + "../a.xml".length();
        ByteBuffer head = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int packed = head.getInt(directory + 20);
        head.putInt(directory + 20, -1).putShort(directory + 30, (short) 12);
        ByteBuffer extra = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        extra.putShort((short) 1).putShort((short) 8).putLong(packed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(head.array(), 0, nameEnd);
        out.writeBytes(extra.array());
        out.write(zip, nameEnd, zip.length - nameEnd);
        assertThat(open(out.toByteArray()).find("../a.xml")).hasValueSatisfying(ArchiveTest::isContent);
    }

    @Test
    void aCutContainerIsCorrupt() {
        byte[] cut = Arrays.copyOf(zip, zip.length - END_SIZE);
        assertThatThrownBy(() -> open(cut)).isInstanceOf(Refusal.class);
    }

    private static void isContent(byte[] part) {
        assertThat(new String(part, StandardCharsets.UTF_8)).isEqualTo("content of the part");
    }

    private static int directory(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - END_SIZE + 16);
    }

    private static Archive open(byte[] bytes) {
        return Archive.open(bytes, new Budget(Limits.standard()));
    }
}
