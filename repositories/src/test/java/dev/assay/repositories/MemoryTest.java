package dev.assay.repositories;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evidence.Authorship;
import dev.assay.repositories.open.Limits;
import dev.assay.repositories.people.Owner;
import dev.assay.repositories.people.Trust;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A memory saves time and changes no answer, whatever stands in it. */
class MemoryTest {

    private static final Owner ADA = Owner.of(List.of("ada@finch.example"), List.of());

    @TempDir
    private Path folder;

    private GitRepository repository;
    private MemoryFile memory;

    @BeforeEach
    void makeHistory() throws IOException {
        repository = GitRepository.in(folder.resolve("shop"));
        List<String> orders = new ArrayList<>(Samples.orders());
        repository.as(Samples.ADA).commit("Add orders", "orders.py", orders);
        repository.as(Samples.BO).commit("Add stock", "stock.py", Samples.stock());
        orders.set(3, "    total = round(sum(prices), 2)");
        repository.as(Samples.ADA).commit("Round totals", "orders.py", orders);
        memory = MemoryFile.in(folder.resolve("memory"), "shop");
    }

    @Test
    void whatGrewIsReadAsIfItWereReadAnew() throws IOException {
        read(memory);
        assertThat(read(memory)).isEqualTo(read(Memory.NONE));
        List<String> stock = new ArrayList<>(Samples.stock());
        stock.addFirst("import redis");
        repository.as(Samples.ADA).commit("Keep stock in Redis", "stock.py", stock);
        repository.git("mv", "orders.py", "purchases.py");
        repository.as(Samples.BO).commit("Rename orders");
        assertThat(read(memory)).isEqualTo(read(Memory.NONE));
        repository.git("checkout", "-q", "-b", "side", "HEAD~2");
        repository.as(Samples.BO).commit("Add a queue", "queue.py", Samples.queue("orders"));
        repository.git("checkout", "-q", "-");
        repository.as(Samples.ADA).git("merge", "-q", "--no-ff", "-m", "Merge the queue", "side");
        assertThat(read(memory)).isEqualTo(read(Memory.NONE));
    }

    /** Else the other tests would show nothing. */
    @Test
    void whatWasKeptIsGoneOnFrom() throws IOException {
        read(memory);
        forge("Bo Heron", "Bo Raven");
        assertThat(read(memory).people()).anyMatch(each -> each.person().name().equals("Bo Raven"));
    }

    @Test
    void aMemoryProvesNoAuthorship() throws IOException {
        RepositoryProfile honest = read(memory);
        assertThat(honest.sightings()).allMatch(each -> each.authorship() == Authorship.EMAIL_MATCH);
        forge("\0\0\0\u000bEMAIL_MATCH", "\0\0\0\6SIGNED");
        assertThat(read(memory)).isEqualTo(honest);
    }

    @Test
    void whatDoesNotFitIsLeftAlone() throws IOException {
        RepositoryProfile honest = read(memory);
        byte[] state = memory.recall();
        for (byte[] other : List.of(Arrays.copyOf(state, state.length / 2), new byte[100], changed(state))) {
            memory.keep(other);
            assertThat(read(memory)).isEqualTo(honest);
        }
        memory.keep(state);
        Owner bo = Owner.of(List.of("bo@heron.example"), List.of());
        assertThat(read(memory, bo)).isEqualTo(read(Memory.NONE, bo));
        repository.git("commit", "-q", "--amend", "-m", "Another history");
        memory.keep(state);
        assertThat(read(memory)).isEqualTo(read(Memory.NONE));
    }

    @Test
    void onlyItsOwnerCanReadIt() throws IOException {
        read(memory);
        try (var files = Files.list(folder.resolve("memory"))) {
            assertThat(files.toList())
                    .singleElement()
                    .satisfies(file -> assertThat(java.nio.file.attribute.PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    private static byte[] changed(byte[] state) {
        byte[] changed = state.clone();
        changed[state.length - 1] ^= 1;
        return changed;
    }

    /** Changes what is kept, with a checksum that fits. */
    private void forge(String from, String to) {
        String content = new String(memory.recall(), ISO_8859_1);
        assertThat(content).contains(from);
        byte[] forged = content.replace(from, to).getBytes(ISO_8859_1);
        CRC32C checksum = new CRC32C();
        checksum.update(forged, Long.BYTES, forged.length - Long.BYTES);
        memory.keep(ByteBuffer.wrap(forged).putLong(checksum.getValue()).array());
    }

    private RepositoryProfile read(Memory with) {
        return read(with, ADA);
    }

    private RepositoryProfile read(Memory with, Owner owner) {
        RepositoryReader reader = new RepositoryReader(Limits.STANDARD, Depth.LINES_LEFT, with);
        return ((RepositoryReading.Read) reader.read(repository.folder(), owner, Trust.NONE)).profile();
    }
}
