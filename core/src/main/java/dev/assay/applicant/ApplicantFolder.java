package dev.assay.applicant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A folder with the files of applicants. What systems keep there for themselves is passed over. */
public final class ApplicantFolder {

    /** Of macOS and of Windows. */
    private static final Set<String> OF_SYSTEMS = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");

    private ApplicantFolder() {}

    /** All the files below a folder, in the order of their names; a folder that is a Git repository stands among them as one. */
    public static List<Path> filesBelow(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(entry) && !isRepository(entry)) {
                files.addAll(filesBelow(entry));
            } else {
                files.add(entry);
            }
        }
        return files;
    }

    /** What is in a folder itself, in the order of the names. */
    public static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(
                            entry -> !isAside(nameOf(entry)) && !nameOf(entry).equals(".git"))
                    .sorted(Comparator.comparing(ApplicantFolder::nameOf))
                    .toList();
        }
    }

    /** Whether a file or folder of this name is hidden, or one that a system keeps for itself; what Git keeps is a person's work. */
    public static boolean isAside(String name) {
        return (name.startsWith(".") && !name.equals(".git")) || OF_SYSTEMS.contains(name);
    }

    /** Whether a folder is a Git repository, with a working tree or without. */
    public static boolean isRepository(Path folder) {
        return Files.exists(folder.resolve(".git"))
                || (Files.isDirectory(folder.resolve("objects")) && Files.isRegularFile(folder.resolve("HEAD")));
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }
}
