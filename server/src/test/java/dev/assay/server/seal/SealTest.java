package dev.assay.server.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    @Test
    void aSecretIsOpenedForItsPurposeAlone(@TempDir Path data) throws IOException {
        Files.createDirectory(data.resolve("secrets"));
        String sealed = new Seal(data).close("open sesame", "door 1");

        Seal afterwards = new Seal(data);
        assertThat(sealed).doesNotContain("sesame");
        assertThat(afterwards.open(sealed, "door 1")).isEqualTo("open sesame");
        assertThatThrownBy(() -> afterwards.open(sealed, "door 2")).isInstanceOf(IllegalStateException.class);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(Seal.PLACE))))
                .isEqualTo("rw-------");
    }
}
