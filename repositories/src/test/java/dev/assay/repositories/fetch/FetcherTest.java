package dev.assay.repositories.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.evidence.Strength;
import dev.assay.repositories.GitRepository;
import dev.assay.repositories.Shown;
import dev.assay.repositories.StockCode;
import dev.assay.repositories.open.Limits;
import dev.assay.repositories.open.RefusedException;
import dev.assay.repositories.people.Trust;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A repository is fetched from an allowed host at a public address, and from nowhere else. */
class FetcherTest {

    @TempDir
    private static Path root;

    @SuppressWarnings("NullAway.Init") // before all tests
    private static GitServer server;

    @TempDir
    private Path folder;

    private Path bundle;

    @BeforeEach
    void noBundle() {
        bundle = folder.resolve("shop.bundle");
    }

    @BeforeAll
    static void aServer() throws IOException, GeneralSecurityException, InterruptedException {
        GitRepository.in(root.resolve("shop")).commit("Add", "stock.py", StockCode.LINES);
        server = new GitServer(root);
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/shop/.git", "/moved/shop/.git/"})
    void whatIsFetchedIsReadLikeABundle(String path) {
        new Fetcher(server.rules()).fetch(server.address(path), bundle);
        assertThat(Shown.in(bundle, Trust.NONE)).containsEntry("python", Strength.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/none/.git, everyone may read",
                "/loop/.git, place to place",
                "/inside/x, not among those",
                "/elsewhere/x, not among those",
                "/page/x, Git's protocol"
            })
    void whatIsNoRepositoryOrLeadsElsewhereIsRefused(String pathAndReason) {
        String[] parts = pathAndReason.split(", ", 2);
        refused(server.rules(), server.address(parts[0]), parts[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://git.example/shop",
                "https://git.example@other.example/shop",
                "https://other.example/shop",
                "https://git.example.other.example/shop",
                "https://git.example:1/shop",
                "https://git.example/a/../shop",
                "https://git.example/shop?x=1",
                "https://git.example/sh%6fp",
                "https://git.example\\@other.example/shop",
                "https://2130706433/shop",
                "https://[::1]/shop",
                "https:///shop",
                "https://git.example",
                "file:///etc/passwd",
                "ext::sh -c touch% /tmp/x",
                "-upload-pack=x"
            })
    void addressesThatReadersMayTakeDifferentlyAreRefused(String address) {
        assertThatThrownBy(() -> new Fetcher(server.rules()).fetch(address, bundle))
                .isInstanceOf(RefusedException.class);
        assertThat(bundle).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.31.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:db8::1",
                "2001::1"
            })
    void addressesThatAreNotPublicAreRefusedWhateverTheName(String address) throws IOException {
        InetAddress bad = InetAddress.getByName(address);
        InetAddress good = InetAddress.getByName("8.8.8.8");
        FetchRules standard = FetchRules.of(Set.of(GitServer.HOST), Limits.STANDARD);
        FetchRules rules = new FetchRules(
                standard.hosts(),
                443,
                _ -> List.of(good, bad),
                standard.addresses(),
                standard.sockets(),
                Limits.STANDARD);
        refused(rules, "https://git.example/shop", "public Internet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "140.82.112.3", "172.32.0.1", "100.128.0.1", "2606:50c0:8000::153", "2a04:4e42::81"})
    void publicAddressesAreAllowed(String address) throws IOException {
        assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void moreThanTheLimitIsRefused() {
        FetchRules rules = server.rules();
        Limits few = new Limits(200, 10, 10, 10, 100, Duration.ofMinutes(1));
        refused(
                new FetchRules(rules.hosts(), rules.port(), rules.names(), rules.addresses(), rules.sockets(), few),
                server.address("/shop/.git"),
                "MiB");
        Limits brief = new Limits(1 << 20, 10, 10, 10, 100, Duration.ZERO);
        refused(
                new FetchRules(rules.hosts(), rules.port(), rules.names(), rules.addresses(), rules.sockets(), brief),
                server.address("/shop/.git"),
                "takes over");
    }

    @Test
    void aHostWhoseCertificateIsNotBelievedIsRefused() {
        FetchRules rules = server.rules();
        FetchRules strangers = new FetchRules(
                rules.hosts(),
                rules.port(),
                rules.names(),
                rules.addresses(),
                (javax.net.ssl.SSLSocketFactory) javax.net.ssl.SSLSocketFactory.getDefault(),
                Limits.STANDARD);
        refused(strangers, server.address("/shop/.git"), "cannot be fetched");
    }

    private void refused(FetchRules rules, String address, String why) {
        assertThatThrownBy(() -> new Fetcher(rules).fetch(address, bundle))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(why);
    }
}
