package dev.assay.documents.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.assay.documents.FuzzTarget;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The inputs by which fuzzing has found faults, all mended: the folder of each is named like its target. */
class FuzzFindingsTest {

    static List<Path> findings() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(FuzzFindingsTest.class.getResource("findings"))
                .toURI());
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("findings")
    void whatWasFoundIsMended(Path finding) throws IOException {
        FuzzTarget target = FuzzTarget.of(finding.getParent().getFileName().toString());
        byte[] input = Files.readAllBytes(finding);
        assertThatCode(() -> target.check(input)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(FuzzTarget.class)
    void fuzzingStartsFromFilesWithoutFault(FuzzTarget target) {
        assertThat(target.seeds()).isNotEmpty().allSatisfy(target::check);
    }

    @Test
    void targetsAreFoundByTheirNames() {
        assertThat(FuzzTarget.values())
                .allSatisfy(target -> assertThat(FuzzTarget.of(target.key())).isEqualTo(target));
    }
}
