package dev.assay.documents.pile;

import dev.assay.applicant.ApplicantFolder;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names of the parts of a ZIP file: which are files of people, and how they lie in folders. */
final class PartNames {

    private static final int LONGEST = 255;

    private PartNames() {}

    /** The folders of a part and its own name, or empty where it is none of a person's files. */
    static List<String> path(String name) {
        List<String> path = Arrays.asList(name.replace('\\', '/').split("/", -1));
        boolean aside = path.getLast().isEmpty()
                || path.stream().anyMatch(each -> ApplicantFolder.isAside(each) && !isStep(each));
        return aside ? List.of() : path;
    }

    private static boolean isStep(String name) {
        return name.equals(".") || name.equals("..");
    }

    /** Whether a part stays inside the folder that it is unpacked to, under a name that file systems take. */
    static boolean isSafe(List<String> path) {
        return path.stream()
                .allMatch(each -> !each.isBlank()
                        && !isStep(each)
                        && each.length() <= LONGEST
                        && each.chars().noneMatch(unit -> Character.isISOControl(unit) || unit == ':'));
    }

    /**
     * Whether these parts are the files of several people: where they lie in two folders or more, and none beside them. One folder
     * around everything does not count.
     */
    static boolean ofMany(Collection<String> names) {
        List<List<String>> paths = inside(names.stream()
                .map(PartNames::path)
                .filter(path -> !path.isEmpty())
                .toList());
        Set<String> folders = new TreeSet<>();
        for (List<String> path : paths) {
            if (path.size() == 1) {
                return false;
            }
            folders.add(path.getFirst());
        }
        return folders.size() >= 2;
    }

    /** The paths without the one folder that all lie in, if there is one. */
    private static List<List<String>> inside(List<List<String>> paths) {
        boolean wrapped = paths.stream()
                .allMatch(path -> path.size() > 1
                        && path.getFirst().equals(paths.getFirst().getFirst()));
        return wrapped
                ? paths.stream().map(path -> path.subList(1, path.size())).toList()
                : paths;
    }
}
