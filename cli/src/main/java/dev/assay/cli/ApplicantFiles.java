package dev.assay.cli;

import dev.assay.applicant.ApplicantFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A candidate as found on disk.
 *
 * @param id the name of the file without its ending, or of the folder
 * @param files the candidate's files in the order of their names; a folder that is a Git repository stands among them as one
 */
record ApplicantFiles(String id, List<Path> files) {
    ApplicantFiles {
        files = List.copyOf(files);
    }

    /**
     * The candidates that {@code paths} name, ordered by id: a file is a candidate; in a folder each file is one, and each
     * sub-folder is one with all the files below it. Names that start with a dot are passed over. A ZIP file that is the only path is
     * read like the folder it was made of; elsewhere it is one candidate, unless it holds nothing but two folders or more.
     */
    static List<ApplicantFiles> find(List<Path> paths, ZippedPiles zips) {
        Map<String, ApplicantFiles> applicants = new TreeMap<>();
        boolean pile = paths.size() == 1 && ZippedPiles.isZip(paths.getFirst());
        for (Path path : pile ? List.of(zips.unpacked(paths.getFirst())) : paths) {
            for (ApplicantFiles applicant : pile ? at(path) : at(path, zips)) {
                ApplicantFiles other = applicants.putIfAbsent(applicant.id(), applicant);
                if (other != null) {
                    throw new InputException("two candidates are called " + applicant.id() + ": "
                            + other.files().getFirst() + " and "
                            + applicant.files().getFirst()
                            + "; rename one, or put both files into one sub-folder if they are one person's");
                }
            }
        }
        return List.copyOf(applicants.values());
    }

    /** The one candidate at {@code path}: a file, or a folder with all the candidate's files. */
    static ApplicantFiles one(Path path) {
        if (!Files.isDirectory(path)) {
            return at(path).getFirst();
        }
        List<Path> files = filesBelow(path);
        if (files.isEmpty()) {
            throw new InputException("the folder " + path + " holds no files; put the candidate's files there");
        }
        return new ApplicantFiles(InputFile.nameOf(path), files);
    }

    /** The candidates at a path, with those that ZIP files of several hold. */
    private static List<ApplicantFiles> at(Path path, ZippedPiles zips) {
        List<ApplicantFiles> applicants = new ArrayList<>();
        for (ApplicantFiles applicant : at(path)) {
            Path first = applicant.files().getFirst();
            boolean single = first.equals(path) || path.equals(first.getParent());
            Optional<Path> several = single ? zips.ofMany(first) : Optional.empty();
            applicants.addAll(several.map(ApplicantFiles::at).orElse(List.of(applicant)));
        }
        return applicants;
    }

    private static List<ApplicantFiles> at(Path path) {
        if (!Files.exists(path)) {
            throw new InputException("cannot read " + path + ": there is no such file or folder; check the path");
        }
        if (!Files.isDirectory(path)) {
            return List.of(new ApplicantFiles(withoutEnding(InputFile.nameOf(path)), List.of(path)));
        }
        List<ApplicantFiles> applicants = new ArrayList<>();
        for (Path entry : entries(path)) {
            if (!Files.isDirectory(entry)) {
                applicants.add(new ApplicantFiles(withoutEnding(InputFile.nameOf(entry)), List.of(entry)));
            } else if (ApplicantFolder.isRepository(entry)) {
                applicants.add(new ApplicantFiles(withoutEnding(InputFile.nameOf(entry)), List.of(entry)));
            } else if (!filesBelow(entry).isEmpty()) {
                applicants.add(new ApplicantFiles(InputFile.nameOf(entry), filesBelow(entry)));
            }
        }
        if (applicants.isEmpty()) {
            throw new InputException("the folder " + path + " holds no files; put the applicants' files there");
        }
        return applicants;
    }

    private static List<Path> filesBelow(Path folder) {
        try {
            return ApplicantFolder.filesBelow(folder);
        } catch (IOException fault) {
            throw closed(folder, fault);
        }
    }

    private static List<Path> entries(Path folder) {
        try {
            return ApplicantFolder.entries(folder);
        } catch (IOException fault) {
            throw closed(folder, fault);
        }
    }

    private static InputException closed(Path folder, IOException fault) {
        return new InputException(
                "cannot read the folder " + folder + ": " + fault.getMessage() + "; check its permissions");
    }

    /** A file's name without its ending. */
    static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
