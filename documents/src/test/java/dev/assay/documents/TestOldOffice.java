package dev.assay.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files in the container of old Office programs, for tests. */
public final class TestOldOffice {

    private TestOldOffice() {}

    /** A résumé as Word 97 stores it, made with LibreOffice, with a text hidden in each of several ways. */
    public static byte[] resume() {
        try (InputStream in = TestOldOffice.class.getResourceAsStream("oldoffice/resume.doc")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A container with these streams. */
    public static byte[] container(Map<String, byte[]> streams) {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            for (Map.Entry<String, byte[]> stream : new TreeMap<>(streams).entrySet()) {
                add(files.getRoot(), stream.getKey(), stream.getValue());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A mail as Outlook stores it, with one attached file. */
    public static byte[] mail(String text, String name, byte[] file) {
        String attachment = "__attach_version1.0_#00000000/";
        return container(Map.of(
                "__properties_version1.0",
                new byte[32],
                "__substg1.0_1000001F",
                text.getBytes(StandardCharsets.UTF_16LE),
                attachment + "__properties_version1.0",
                new byte[8],
                attachment + "__substg1.0_3707001F",
                name.getBytes(StandardCharsets.UTF_16LE),
                attachment + "__substg1.0_37010102",
                file));
    }

    private static void add(DirectoryEntry root, String path, byte[] content) throws IOException {
        int slash = path.indexOf('/');
        if (slash < 0) {
            root.createDocument(path, new ByteArrayInputStream(content));
            return;
        }
        String folder = path.substring(0, slash);
        DirectoryEntry inside = root.hasEntryCaseInsensitive(folder)
                ? (DirectoryEntry) root.getEntryCaseInsensitive(folder)
                : root.createDirectory(folder);
        add(inside, path.substring(slash + 1), content);
    }
}
