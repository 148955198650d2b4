package dev.assay.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The commands of docs/api.md, as a reader would run them. */
@ExtendWith(TestServer.class)
class CookbookTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```sh\n(.*?)```");

    @Test
    void theCommandsOfTheDocumentationWorkAsTheyStand(Company company, @TempDir Path folder)
            throws IOException, InterruptedException {
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("../docs/api.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(blocks).hasSizeGreaterThan(5);
        ProcessBuilder builder = new ProcessBuilder("bash", "-euo", "pipefail", "-c", String.join("\n", blocks))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        String address = company.server().address().toString();
        builder.environment().put("SERVER", address.substring(0, address.length() - 1));
        builder.environment().put("HOOK", company.hooks().origin() + "/cookbook");
        builder.environment()
                .put("TOKEN", company.program(company.administrator()).token());

        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("output"), UTF_8))
                .isZero();
        assertThat(folder.resolve("job.csv")).content().contains("C-001,READ,APPLIED");
    }
}
