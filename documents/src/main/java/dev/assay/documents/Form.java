package dev.assay.documents;

import dev.assay.documents.bundle.BundleReader;
import dev.assay.documents.europass.EuropassReader;
import dev.assay.documents.html.HtmlReader;
import dev.assay.documents.jsonresume.JsonResumeReader;
import dev.assay.documents.markdown.MarkdownReader;
import dev.assay.documents.oldoffice.OldWordReader;
import dev.assay.documents.opendocument.OpenDocumentReader;
import dev.assay.documents.pdf.PdfReader;
import dev.assay.documents.plain.PlainReader;
import dev.assay.documents.rtf.RtfReader;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Content;
import dev.assay.documents.source.FormReader;
import dev.assay.documents.word.WordReader;

/** The forms of files that are read. */
enum Form {
    PDF,
    DOCX,
    ODT,
    OLD_WORD,
    RTF,
    HTML,
    MARKDOWN,
    JSON_RESUME,
    EUROPASS,
    TEXT,
    MAIL,
    OUTLOOK_MAIL,
    ZIP;

    /** The reader of files of this form. */
    FormReader reader() {
        return switch (this) {
            case PDF -> new PdfReader();
            case DOCX -> new WordReader();
            case ODT -> new OpenDocumentReader();
            case OLD_WORD -> new OldWordReader();
            case RTF -> new RtfReader();
            case HTML -> new HtmlReader();
            case MARKDOWN -> new MarkdownReader();
            case JSON_RESUME -> new JsonResumeReader();
            case EUROPASS -> new EuropassReader();
            case TEXT -> new PlainReader();
            case MAIL -> BundleReader.ofInternetMail(Form::read);
            case OUTLOOK_MAIL -> BundleReader.ofOutlookMail(Form::read);
            case ZIP -> BundleReader.ofZip(Form::read);
        };
    }

    /** Reads a file of any form. */
    static Content read(String name, byte[] bytes, Budget budget) {
        return FormDetector.detect(name, bytes, budget).reader().read(bytes, budget);
    }
}
