package dev.assay.server.application;

import dev.assay.documents.isolation.Isolation;
import dev.assay.documents.pile.ZippedPile;
import dev.assay.server.account.Member;
import dev.assay.server.blob.BlobStore;
import dev.assay.server.job.Jobs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** Takes whole piles in: files, folders, and ZIPs of them. */
@Service
class Uploads {

    private final Applications applications;
    private final BlobStore blobs;
    private final Jobs jobs;
    private final KeptFiles kept;
    private final ZippedPile piles = new ZippedPile(Optional.of(Isolation.BEST));

    Uploads(Applications applications, BlobStore blobs, Jobs jobs, KeptFiles kept) {
        this.applications = applications;
        this.blobs = blobs;
        this.jobs = jobs;
        this.kept = kept;
    }

    /**
     * What came of an upload.
     *
     * @param taken how many applications were taken in
     * @param known how many were there already
     * @param refused what is wrong with an archive and what to do; empty where nothing is
     */
    record Outcome(int taken, int known, List<String> refused) {
        Outcome {
            refused = List.copyOf(refused);
        }
    }

    /** Takes in what was chosen: each file is an applicant, and folders and ZIPs are what {@code kind} says. */
    Outcome take(Member by, String job, List<MultipartFile> chosen, Heap.Kind kind) throws IOException {
        jobs.require(by, job, Jobs.Act.TAKE_APPLICATIONS);
        List<Heap.Applicant> applicants = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Map<String, List<UploadedFile>> folders = new LinkedHashMap<>();
        for (MultipartFile file : chosen) {
            List<String> names = UploadedFile.names(String.valueOf(file.getOriginalFilename()));
            if (file.isEmpty() || names.isEmpty()) {
                continue;
            }
            if (names.size() == 1 && isZip(names.getFirst())) {
                unpack(file, names.getFirst(), kind, applicants)
                        .ifPresent(why -> refused.add(names.getFirst() + ": " + why));
                continue;
            }
            UploadedFile kept = kept(names, file);
            if (names.size() == 1) {
                applicants.add(new Heap.Applicant(names.getFirst(), List.of(kept.handed())));
            } else {
                folders.computeIfAbsent(names.getFirst(), _ -> new ArrayList<>())
                        .add(kept);
            }
        }
        folders.forEach((name, files) -> applicants.addAll(Heap.applicants(name, files, kind)));
        return take(by, job, applicants, refused);
    }

    private UploadedFile kept(List<String> names, MultipartFile file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return new UploadedFile(names, blobs.keep(in));
        }
    }

    private Outcome take(Member by, String job, List<Heap.Applicant> applicants, List<String> refused) {
        int taken = 0;
        for (Heap.Applicant applicant : applicants) {
            taken += applications
                            .take(by, job, applicant.name(), applicant.files())
                            .isPresent()
                    ? 1
                    : 0;
        }
        return new Outcome(taken, applicants.size() - taken, refused);
    }

    private Optional<String> unpack(MultipartFile file, String name, Heap.Kind kind, List<Heap.Applicant> applicants)
            throws IOException {
        List<UploadedFile> files = new ArrayList<>();
        Optional<String> refusal = piles.unpack(file.getBytes(), (path, content) -> {
            List<String> names = UploadedFile.names(String.join("/", path));
            if (!names.isEmpty() && content.length > 0) {
                files.add(new UploadedFile(names, blobs.keep(new ByteArrayInputStream(content))));
            }
        });
        if (refusal.isPresent()) {
            kept.release(files.stream().map(each -> each.handed().sha256()).toList());
        } else {
            List<Heap.Applicant> found =
                    Heap.applicants(name.substring(0, name.length() - ".zip".length()), files, kind);
            applicants.addAll(found);
            return found.isEmpty() ? Optional.of("it holds no files; pack it anew") : Optional.empty();
        }
        return refusal;
    }

    private static boolean isZip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
