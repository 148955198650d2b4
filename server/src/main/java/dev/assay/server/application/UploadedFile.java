package dev.assay.server.application;

import dev.assay.applicant.ApplicantFolder;
import dev.assay.server.blob.BlobStore;
import java.util.ArrayList;
import java.util.List;

/**
 * One file of an upload, already kept.
 *
 * @param path its names from the outermost folder inward, harmless each; never empty
 * @param blob its content
 */
record UploadedFile(List<String> path, BlobStore.Blob blob) {

    private static final int LONGEST_NAME = 150;

    UploadedFile {
        path = List.copyOf(path);
    }

    /**
     * The names in a path that someone else wrote: no way up, no empty ones, nothing that steers a terminal.
     *
     * @return empty where systems keep such files for themselves, or the file hides
     */
    static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        for (String part : path.replace('\\', '/').split("/", -1)) {
            String name = cleaned(part);
            if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
                names.add(name);
            }
        }
        return names.stream().anyMatch(ApplicantFolder::isAside) ? List.of() : names;
    }

    private static String cleaned(String part) {
        StringBuilder kept = new StringBuilder();
        part.codePoints()
                .filter(point -> !Character.isISOControl(point) && Character.getType(point) != Character.FORMAT)
                .forEach(kept::appendCodePoint);
        String name = kept.toString().strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    /** The same file seen from one folder further in. */
    UploadedFile inward() {
        return new UploadedFile(path.subList(1, path.size()), blob);
    }

    HandedFile handed() {
        return new HandedFile(String.join("/", path), blob.sha256(), blob.bytes());
    }
}
