package dev.assay.cli;

import dev.assay.documents.Documents;
import dev.assay.documents.isolation.IsolatedDocuments;
import dev.assay.documents.isolation.NoIsolation;
import dev.assay.documents.quality.CheckedReader;
import dev.assay.text.DocumentReader;
import dev.assay.text.Reading;

/** Reads files for one command, and says at its end, once, where they were not kept apart from the machine as they should be. */
final class FileReading implements DocumentReader, AutoCloseable {

    private final DocumentReader reader;
    private final Runnable end;

    private FileReading(DocumentReader reader, Runnable end) {
        this.reader = reader;
        this.end = end;
    }

    /** Reads in this process. */
    static FileReading here(Documents documents) {
        return new FileReading(new CheckedReader(documents), () -> {});
    }

    /** Reads in processes of their own. */
    static FileReading apart(IsolatedDocuments documents, Console console) {
        return new FileReading(documents, () -> {
            documents.warning().ifPresent(warning -> console.err().println("assay: " + warning));
            documents.close();
        });
    }

    @Override
    public Reading read(String name, byte[] bytes) {
        try {
            return reader.read(name, bytes);
        } catch (NoIsolation fault) {
            throw IsolationOption.notHere();
        }
    }

    @Override
    public void close() {
        end.run();
    }
}
