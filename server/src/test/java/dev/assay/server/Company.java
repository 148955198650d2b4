package dev.assay.server;

import dev.assay.server.account.Accounts;
import dev.assay.server.account.Accounts.Made;
import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import dev.assay.server.account.Tokens;
import dev.assay.server.job.Jobs;
import java.nio.file.Path;
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
    private final AtomicInteger people = new AtomicInteger();

    private Company(Path folder, Server server, Member administrator, Hooks hooks, Mailbox mailbox) {
        this.folder = folder;
        this.server = server;
        this.administrator = administrator;
        this.hooks = hooks;
        this.mailbox = mailbox;
    }

    static Company start() {
        Path folder = TestServer.folder();
        Hooks hooks = Hooks.start();
        System.setProperty("assay.webhooks.to", hooks.origin());
        System.setProperty("assay.webhooks.internal", "true");
        Mailbox mailbox = Mailbox.start();
        System.setProperty("assay.mail.server", mailbox.address());
        System.setProperty("assay.mail.from", "jobs@example.org");
        Server server = Server.start(new ServerOptions(folder, 0, null));
        Made made = server.context().getBean(Accounts.class).makeFirst("ada@example.org", PASSWORD);
        return new Company(folder, server, ((Made.Done) made).member(), hooks, mailbox);
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
        TestServer.remove(folder);
    }
}
