package dev.assay.server.application;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells which files of an upload are one applicant's. */
final class Heap {

    private Heap() {}

    /** What a folder or a ZIP holds. */
    @Schema(name = "UploadKind")
    enum Kind {
        /** Many applicants: each file in it is one, and so is each folder with all its files. */
        MANY,
        /** The files of one applicant. */
        ONE
    }

    /**
     * What one applicant handed in.
     *
     * @param name the folder's name, or the file's
     * @param files the files by their paths below that folder
     */
    record Applicant(String name, List<HandedFile> files) {
        Applicant {
            files = List.copyOf(files);
        }
    }

    /**
     * The applicants in a folder or archive.
     *
     * @param name what it is called itself
     */
    static List<Applicant> applicants(String name, List<UploadedFile> files, Kind kind) {
        List<UploadedFile> inside = files;
        while (lieInOneFolder(inside)) {
            inside = inside.stream().map(UploadedFile::inward).toList();
        }
        if (kind == Kind.ONE) {
            return inside.isEmpty() ? List.of() : List.of(applicant(name, inside));
        }
        Map<String, List<UploadedFile>> byFirst = new LinkedHashMap<>();
        for (UploadedFile file : inside) {
            byFirst.computeIfAbsent(file.path().getFirst(), _ -> new ArrayList<>())
                    .add(file);
        }
        return byFirst.entrySet().stream()
                .map(entry -> applicant(entry.getKey(), unwrapped(entry.getValue())))
                .toList();
    }

    /** A folder around everything says nothing; one that is a repository does. */
    private static boolean lieInOneFolder(List<UploadedFile> files) {
        return !files.isEmpty()
                && files.stream().allMatch(file -> file.path().size() > 1)
                && files.stream().map(file -> file.path().getFirst()).distinct().count() == 1
                && files.stream().noneMatch(Heap::isPartOfRepository);
    }

    private static boolean isPartOfRepository(UploadedFile file) {
        return file.path().get(1).equals(".git") || file.path().getFirst().endsWith(".git");
    }

    /** An applicant's folder is not part of the paths, unless it is itself a repository. */
    private static List<UploadedFile> unwrapped(List<UploadedFile> files) {
        boolean isFolder = files.stream().allMatch(file -> file.path().size() > 1);
        return isFolder && files.stream().noneMatch(Heap::isPartOfRepository)
                ? files.stream().map(UploadedFile::inward).toList()
                : files;
    }

    private static Applicant applicant(String name, List<UploadedFile> files) {
        Map<String, HandedFile> byPath = new LinkedHashMap<>();
        for (UploadedFile file : files) {
            HandedFile handed = file.handed();
            byPath.putIfAbsent(handed.path(), handed);
        }
        return new Applicant(name, List.copyOf(byPath.values()));
    }
}
