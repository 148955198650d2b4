package dev.assay.cli;

import dev.assay.documents.drawing.PagePictures;
import dev.assay.documents.isolation.NoIsolation;
import dev.assay.text.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the pictures of a file's pages: one named as asked, several with the number of their page behind the name. */
final class PagePictureFiles {

    private static final String ENDING = ".png";

    private final Path folder;
    private final String name;

    private PagePictureFiles(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /**
     * Where the pictures go.
     *
     * @param file the file that is drawn, whose name the pictures have where {@code out} names none
     * @param out a folder, or a name for the pictures; null for the current folder
     */
    static PagePictureFiles at(Path file, @Nullable Path out) {
        String own = ApplicantFiles.withoutEnding(InputFile.nameOf(file));
        PagePictureFiles files;
        if (out == null) {
            files = new PagePictureFiles(Path.of(""), own);
        } else if (Files.isDirectory(out)) {
            files = new PagePictureFiles(out, own);
        } else {
            String given = InputFile.nameOf(out);
            boolean ended = given.toLowerCase(Locale.ROOT).endsWith(ENDING);
            files = new PagePictureFiles(
                    out.resolveSibling(""), ended ? given.substring(0, given.length() - ENDING.length()) : given);
        }
        OutputFile.checkWritable(files.path(1, 1));
        return files;
    }

    /** Draws all pages; the files written, in their order. */
    List<Path> write(PagePictures pictures, Path file, Document document) {
        List<Path> written = new ArrayList<>();
        try {
            pictures.draw(InputFile.bytes(file), document, (page, png) -> {
                        Path path = path(page, document.pages());
                        OutputFile.write(path, png);
                        written.add(path);
                    })
                    .ifPresent(reason -> {
                        throw new InputException("cannot draw " + file + ": " + reason);
                    });
        } catch (NoIsolation fault) {
            throw IsolationOption.notHere();
        }
        return written;
    }

    private Path path(int page, int pages) {
        return folder.resolve(name + (pages == 1 ? "" : "-" + page) + ENDING);
    }
}
