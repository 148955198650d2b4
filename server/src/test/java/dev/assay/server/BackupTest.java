package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import dev.assay.server.blob.Bucket;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code assay backup} of a running server and {@code assay restore}. */
@ExtendWith(TestServer.class)
class BackupTest {

    private final Company company;
    private final Path folder = TestServer.folder();
    private final Path file = folder.resolve("saved.assay");
    private final Path data = folder.resolve("restored");

    BackupTest(Company company) {
        this.company = company;
    }

    @AfterEach
    void removesTheFolder() {
        TestServer.remove(folder);
    }

    @Test
    void aRestoredServerIsTheSameAgain() throws IOException {
        Member recruiter = company.hire(Role.RECRUITER);
        String job = company.job(recruiter);
        Program program = company.program(recruiter);
        for (int i = 0; i < 3; i++) {
            program.uploads(
                    "/api/v1/jobs/" + job + "/applications",
                    "cv.txt",
                    Company.RESUME + "\nNumber " + i + "\n\\.\n\t\\N\n");
        }
        program.waitsFor(job);
        String shortlist = program.gets("/api/v1/jobs/" + job + "/shortlist").body();

        assertThat(save()).returns(0, Command::exitCode);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(restore()).returns(0, Command::exitCode);

        try (Server server = Server.start(new ServerOptions(data, 0, null))) {
            Program same = new Program(server.address(), program.token());
            assertThat(same.gets("/api/v1/jobs/" + job + "/shortlist").body()).isEqualTo(shortlist);
            assertThat(same.uploads("/api/v1/jobs/" + job + "/applications", "cv.txt", Company.RESUME)
                            .statusCode())
                    .as("it goes on from there")
                    .isEqualTo(202);
            assertThat(same.waitsFor(job)).contains("C-004");
        }
        assertThat(contents(data)).containsAll(contents(company.folder()));
        assertThat(Command.run("audit", "verify", "--data", data).out()).contains("The log is as it was written");
    }

    @Test
    void aBackUpMovesAServerToABucketWhichMayBeLostForAWhile() throws IOException {
        Member recruiter = company.hire(Role.RECRUITER);
        String job = company.job(recruiter);
        String upload = "/api/v1/jobs/" + job + "/applications";
        company.program(recruiter).uploads(upload, "cv.txt", Company.RESUME);
        company.program(recruiter).waitsFor(job);
        Program before = company.program(company.administrator());
        assertThat(save()).returns(0, Command::exitCode);

        try (Bucket bucket = Bucket.start(folder)) {
            assertThat(Settings.during(bucket.settings(), this::restore)).returns(0, Command::exitCode);
            assertThat(data.resolve("files")).doesNotExist();
            try (Server server =
                    Settings.during(bucket.settings(), () -> Server.start(new ServerOptions(data, 0, null)))) {
                Program program = new Program(server.address(), before.token());
                bucket.goes();
                assertThat(program.uploads(upload, "cv.txt", Company.RESUME + "\nlost\n"))
                        .returns(503, HttpResponse::statusCode)
                        .satisfies(answer ->
                                assertThat(answer.body()).contains("The store of files cannot be reached. Try again"));
                bucket.comesBack();
                assertThat(program.uploads(upload, "cv.txt", Company.RESUME + "\nagain\n")
                                .statusCode())
                        .isEqualTo(202);
                assertThat(program.waitsFor(job)).contains("C-002").doesNotContain("UNREADABLE");
            }
            Path again = folder.resolve("again.assay");
            assertThat(Command.run("backup", "--data", data, "--out", again))
                    .returns(2, Command::exitCode)
                    .satisfies(command -> assertThat(command.err()).contains("give the ASSAY_S3_"));
            assertThat(Settings.during(bucket.settings(), () -> Command.run("backup", "--data", data, "--out", again)))
                    .returns(0, Command::exitCode);
            assertThat(files(again)).containsExactlyElementsOf(bucket.objects()).hasSizeGreaterThan(1);
        }
    }

    private static List<String> files(Path backUp) throws IOException {
        try (ZipFile zip = new ZipFile(backUp.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("files/"))
                    .toList();
        }
    }

    @Test
    void aBackUpThatWasChangedIsRefusedAndLeavesNothing() throws IOException {
        save();
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath("tables/account"), "one more\n", StandardOpenOption.APPEND);
        }

        assertThat(restore())
                .returns(2, Command::exitCode)
                .satisfies(command -> assertThat(command.err()).contains("account"));
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void whatIsThereIsNeverOverwritten() throws IOException {
        save();
        assertThat(save()).returns(2, Command::exitCode);
        Files.createDirectories(data.resolve("files"));

        assertThat(restore())
                .returns(2, Command::exitCode)
                .satisfies(command -> assertThat(command.err()).contains("is not empty"));
    }

    @Test
    void anythingElseIsNoBackUp() throws IOException {
        Files.writeString(file, "PK, almost");

        assertThat(restore())
                .returns(2, Command::exitCode)
                .satisfies(command -> assertThat(command.err()).contains("is no sound back-up"));
        assertThat(data).doesNotExist();
    }

    private Command save() {
        return Command.run("backup", "--data", company.folder(), "--out", file);
    }

    private Command restore() {
        return Command.run("restore", file, "--data", data);
    }

    private static List<Path> contents(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("files"))) {
            return files.filter(Files::isRegularFile).map(data::relativize).toList();
        }
    }
}
