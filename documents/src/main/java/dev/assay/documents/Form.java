package dev.assay.documents;

import dev.assay.documents.pdf.PdfReader;
import dev.assay.documents.plain.PlainReader;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.FormReader;
import dev.assay.documents.word.WordReader;

/** The forms of files that are read. */
enum Form {
    PDF,
    DOCX,
    TEXT;

    /** The reader of files of this form. */
    FormReader reader() {
        return switch (this) {
            case PDF -> new PdfReader();
            case DOCX -> new WordReader();
            case TEXT -> new PlainReader();
        };
    }

    static Form of(String name, byte[] bytes, Budget budget) {
        if (bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P') {
            return PDF;
        }
        if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
            return DOCX;
        }
        return TEXT;
    }
}
