package dev.assay.documents;

import dev.assay.documents.html.HtmlReader;
import dev.assay.documents.jsonresume.JsonResumeReader;
import dev.assay.documents.markdown.MarkdownReader;
import dev.assay.documents.opendocument.OpenDocumentReader;
import dev.assay.documents.pdf.PdfReader;
import dev.assay.documents.plain.PlainReader;
import dev.assay.documents.rtf.RtfReader;
import dev.assay.documents.source.FormReader;
import dev.assay.documents.word.WordReader;

/** The forms of files that are read. */
enum Form {
    PDF,
    DOCX,
    ODT,
    RTF,
    HTML,
    MARKDOWN,
    JSON_RESUME,
    TEXT;

    /** The reader of files of this form. */
    FormReader reader() {
        return switch (this) {
            case PDF -> new PdfReader();
            case DOCX -> new WordReader();
            case ODT -> new OpenDocumentReader();
            case RTF -> new RtfReader();
            case HTML -> new HtmlReader();
            case MARKDOWN -> new MarkdownReader();
            case JSON_RESUME -> new JsonResumeReader();
            case TEXT -> new PlainReader();
        };
    }
}
