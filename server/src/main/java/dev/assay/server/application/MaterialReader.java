package dev.assay.server.application;

import dev.assay.applicant.ApplicantFolder;
import dev.assay.applicant.Material;
import dev.assay.evidence.EvidenceSource;
import dev.assay.server.blob.BlobStore;
import dev.assay.text.DocumentReader;
import dev.assay.text.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads all of an application's files as the command line reads a candidate's folder. The files lie in a folder of their own meanwhile,
 * under names that tell nothing of the person.
 */
@Component
class MaterialReader {

    private final BlobStore blobs;
    private final DocumentReader documents;
    private final List<EvidenceSource> sources;

    MaterialReader(BlobStore blobs, DocumentReader documents, List<EvidenceSource> sources) {
        this.blobs = blobs;
        this.documents = documents;
        this.sources = List.copyOf(sources);
    }

    /** What the files hold. */
    Material read(Application application, List<HandedFile> files) throws IOException {
        Path folder = Files.createTempDirectory("assay-application");
        try {
            lay(files, folder, new NeutralNames(application, files));
            return Material.read(ApplicantFolder.filesBelow(folder), sources, this::read);
        } finally {
            remove(folder);
        }
    }

    private void lay(List<HandedFile> files, Path folder, NeutralNames names) throws IOException {
        for (HandedFile file : files) {
            Path place = folder.resolve(names.of(file.path())).normalize();
            if (!place.startsWith(folder)) {
                throw new IllegalStateException("a name leads out of the folder");
            }
            Files.createDirectories(place.getParent());
            Files.write(place, blobs.read(file.sha256()));
        }
    }

    private Reading read(Path file) {
        try {
            return documents.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList().reversed()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** Names for files that tell nothing of the person; what lies in a repository keeps its own. */
    private static final class NeutralNames {

        private final Application application;
        private final List<HandedFile> files;
        private final Map<String, String> tops = new LinkedHashMap<>();
        private final List<String> repositories = new ArrayList<>();

        private NeutralNames(Application application, List<HandedFile> files) {
            this.application = application;
            this.files = files;
            for (HandedFile file : files) {
                int head = file.path().endsWith("/HEAD") ? file.path().length() - "HEAD".length() : -1;
                if (head > 0) {
                    String top = file.path().substring(0, head);
                    repositories.add(top.endsWith("/.git/") ? top.substring(0, top.length() - ".git/".length()) : top);
                }
            }
        }

        private String of(String path) {
            if (files.size() == 1) {
                return application.neutralName();
            }
            for (String repository : repositories) {
                if (path.startsWith(repository)) {
                    return tops.computeIfAbsent(repository, _ -> "repository-" + (tops.size() + 1)) + "/"
                            + path.substring(repository.length());
                }
            }
            return tops.computeIfAbsent(path, _ -> "file-" + (tops.size() + 1) + Application.ending(path));
        }
    }
}
