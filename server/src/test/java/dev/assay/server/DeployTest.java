package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The files that run a server, as far as they can be checked without what they are for. */
class DeployTest {

    private static final Path DEPLOY = Path.of("../deploy");

    @Test
    void systemdFindsNothingWrongWithTheUnit(@TempDir Path folder) throws IOException, InterruptedException {
        // the unit names a user and a jar that are there only where it is installed
        Path unit = Files.writeString(
                folder.resolve("assay.service"),
                Files.readString(DEPLOY.resolve("assay.service")).replaceAll("(User|Group)=assay", "$1=daemon"));
        Process process = new ProcessBuilder("systemd-analyze", "verify", "--man=no", unit.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(folder.resolve("output")).lines().filter(line -> line.contains("assay.service")))
                .isEmpty();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    @ExtendWith(TestServer.class)
    void whatTheOthersProbeIsThere(Company company) throws IOException {
        String kubernetes = Files.readString(DEPLOY.resolve("kubernetes/assay.yaml"));
        List<String> kinds = new ArrayList<>();
        new Yaml().loadAll(kubernetes).forEach(each -> kinds.add(String.valueOf(((Map<?, ?>) each).get("kind"))));
        assertThat(kinds).containsExactly("PersistentVolumeClaim", "Deployment", "Service", "NetworkPolicy");
        List<String> probed = Pattern.compile("httpGet: \\{path: ([^,]+),")
                .matcher(kubernetes)
                .results()
                .map(probe -> probe.group(1))
                .toList();
        assertThat(probed)
                .hasSize(3)
                .allSatisfy(path -> assertThat(company.visit().sees(path).statusCode())
                        .as(path)
                        .isEqualTo(200));
        Map<String, ?> compose = new Yaml().load(Files.readString(DEPLOY.resolve("compose.yaml")));
        assertThat(compose.keySet()).contains("services", "volumes");
    }
}
