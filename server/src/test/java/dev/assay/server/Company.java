package dev.assay.server;

import dev.assay.server.account.Accounts;
import dev.assay.server.account.Accounts.Made;
import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import dev.assay.server.account.Tokens;
import dev.assay.server.job.Jobs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A server with an administrator, and as many people more as a test needs. */
final class Company implements AutoCloseable {

    static final String PASSWORD = "correct horse battery staple";

    static final String POSTING = """
            Back-end Developer

            Requirements
            - 2+ years of experience with Java or Python
            - PostgreSQL or MySQL
            - Git

            Nice to have
            - Docker
            """;

    static final String RESUME = """
            Rosalind Quillfeather
            rosalind.quillfeather@example.org

            Experience
            Software Developer, Tidewater Freight, March 2019 - June 2024
            - Built the booking service in Java with PostgreSQL.
            - Kept the code in Git and reviewed changes.

            Skills
            Java, PostgreSQL, Git, Docker
            """;

    private final Path folder;
    private final Server server;
    private final Member administrator;
    private final Hooks hooks;
    private final Mailbox mailbox;
    private final OpenIdProvider provider;
    private final AtomicInteger people = new AtomicInteger();

    private Company(
            Path folder, Server server, Member administrator, Hooks hooks, Mailbox mailbox, OpenIdProvider provider) {
        this.folder = folder;
        this.server = server;
        this.administrator = administrator;
        this.hooks = hooks;
        this.mailbox = mailbox;
        this.provider = provider;
    }

    static Company start() {
        Path folder = TestServer.folder();
        Hooks hooks = Hooks.start();
        Mailbox mailbox = Mailbox.start();
        int port = freePort();
        String address = "http://localhost:" + port;
        OpenIdProvider provider = OpenIdProvider.start(address + "/login/oauth2/code/oidc");
        Map<String, String> settings = new TreeMap<>(provider.settings());
        settings.put("assay.address", address);
        settings.put("assay.webhooks.to", hooks.origin());
        settings.put("assay.webhooks.internal", "true");
        settings.put("assay.mail.server", mailbox.address());
        settings.put("assay.mail.from", "jobs@example.org");
        Server server = Settings.during(settings, () -> Server.start(new ServerOptions(folder, port, null)));
        Made made = server.context().getBean(Accounts.class).makeFirst("ada@example.org", PASSWORD);
        return new Company(folder, server, ((Made.Done) made).member(), hooks, mailbox, provider);
    }

    /** A port that no one has just now, since links in mails need it before the server starts. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    /** Where the company's people may sign in. */
    OpenIdProvider provider() {
        return provider;
    }

    /** What gets the company's webhooks. */
    Hooks hooks() {
        return hooks;
    }

    /** What gets the company's mails. */
    Mailbox mailbox() {
        return mailbox;
    }

    Server server() {
        return server;
    }

    Path folder() {
        return folder;
    }

    <T> T part(Class<T> type) {
        return server.context().getBean(type);
    }

    Member administrator() {
        return administrator;
    }

    /** Someone new. */
    Member hire(Role role) {
        String email = "person" + people.incrementAndGet() + "@example.org";
        return ((Made.Done) part(Accounts.class).make(administrator, email, PASSWORD, role)).member();
    }

    /** Someone's browser, logged in. */
    Visit visit(Member member) {
        return new Visit(server.address()).logIn(member.email(), PASSWORD);
    }

    /** A browser of someone who is not logged in. */
    Visit visit() {
        return new Visit(server.address());
    }

    /** Someone's program. */
    Program program(Member member) {
        return new Program(server.address(), part(Tokens.class).make(member, "test"));
    }

    /** A new job, opened by {@code member}. */
    String job(Member member) {
        return part(Jobs.class).open(member, POSTING).id();
    }

    @Override
    public void close() {
        server.close();
        hooks.close();
        mailbox.close();
        provider.close();
        TestServer.remove(folder);
    }
}
