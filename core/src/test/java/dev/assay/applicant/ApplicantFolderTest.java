package dev.assay.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicantFolderTest {

    @TempDir
    private Path folder;

    @Test
    void whatSystemsKeepForThemselvesIsNoFileOfAnApplicant() throws IOException {
        for (String name :
                List.of("cv.txt", ".DS_Store", "Thumbs.db", "desktop.ini", "letters/a.txt", "__MACOSX/a.txt")) {
            write(name);
        }
        assertThat(ApplicantFolder.filesBelow(folder))
                .containsExactly(folder.resolve("cv.txt"), folder.resolve("letters/a.txt"));
    }

    @Test
    void aRepositoryIsOneThing() throws IOException {
        write("work/.git/HEAD");
        write("work/Main.java");
        write("bare.git/HEAD");
        write("bare.git/objects/aa");
        assertThat(ApplicantFolder.filesBelow(folder))
                .containsExactly(folder.resolve("bare.git"), folder.resolve("work"));
        assertThat(ApplicantFolder.isAside(".git")).isFalse();
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
    }
}
