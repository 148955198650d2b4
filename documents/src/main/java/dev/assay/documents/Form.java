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
        return reader(Form::read);
    }

    /**
     * The same.
     *
     * @param inner reads the files inside it
     */
    FormReader reader(BundleReader.PieceReader inner) {
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
            case MAIL -> BundleReader.ofInternetMail(inner);
            case OUTLOOK_MAIL -> BundleReader.ofOutlookMail(inner);
            case ZIP -> BundleReader.ofZip(inner);
        };
    }

    /** Whether it is a form of files that hold other files. */
    boolean holdsFiles() {
        return switch (this) {
            case MAIL, OUTLOOK_MAIL, ZIP -> true;
            case PDF, DOCX, ODT, OLD_WORD, RTF, HTML, MARKDOWN, JSON_RESUME, EUROPASS, TEXT -> false;
        };
    }

    /** Reads a file of any form. */
    static Content read(String name, byte[] bytes, Budget budget) {
        return FormDetector.detect(name, bytes, budget).reader().read(bytes, budget);
    }
}
