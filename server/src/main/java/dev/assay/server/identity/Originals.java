package dev.assay.server.identity;

import dev.assay.server.application.Applications;
import dev.assay.server.application.HandedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of an application as one: the file itself, or a ZIP where there are several. */
record Originals(Applications applications) {

    byte[] of(List<HandedFile> files) throws IOException {
        return files.size() == 1 ? applications.content(files.getFirst()) : zipped(files);
    }

    private byte[] zipped(List<HandedFile> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (HandedFile file : files) {
                zip.putNextEntry(new ZipEntry(file.path()));
                zip.write(applications.content(file));
            }
        }
        return out.toByteArray();
    }
}
