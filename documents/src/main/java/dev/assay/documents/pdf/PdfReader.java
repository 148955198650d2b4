package dev.assay.documents.pdf;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Content;
import dev.assay.documents.source.FormReader;
import dev.assay.documents.source.Refusal;
import dev.assay.documents.source.TextWriter;
import dev.assay.documents.source.Timestamps;
import dev.assay.text.Finding;
import dev.assay.text.Reading;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Reads PDF files. Contents are interpreted by classes of this package rather than by PDFBox's text stripper, which loads every font
 * program and knows neither what is visible nor where columns are; from PDFBox come the file structure, decryption and filters.
 */
public final class PdfReader implements FormReader {

    /** PDFBox logs every oddity of a file; readers report theirs as findings and refusals. Held, since loggers are collected. */
    private static final List<Logger> SILENCED =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
    }

    @Override
    public Content read(byte[] bytes, Budget budget) {
        try (CosFile file = CosFile.open(bytes, budget)) {
            return read(file, budget);
        } catch (IOException e) {
            throw CosFile.broken();
        }
    }

    private static Content read(CosFile file, Budget budget) {
        List<PdfPage> pages = PageTree.pages(file.catalog(), budget);
        if (pages.isEmpty()) {
            throw CosFile.broken();
        }
        TextWriter writer = new TextWriter(budget);
        PageReader reader = new PageReader(
                budget,
                new FontLoader(budget),
                new Layers(file.catalog()),
                Tags.of(file.catalog(), budget),
                file.drawn(budget),
                writer);
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) {
                writer.nextPage();
            }
            budget.checkTime();
            reader.read(i, pages.get(i));
        }
        new BehindThePages(writer, budget).reveal(file.catalog(), file.trailer().getCOSDictionary(COSName.INFO));
        Content content = writer.finish(date(file.trailer()));
        if (content.text().isBlank()) {
            throw nothingToRead(content, reader);
        }
        return content;
    }

    private static Refusal nothingToRead(Content content, PageReader reader) {
        boolean pictures =
                content.findings().stream().anyMatch(finding -> finding.kind() == Finding.Kind.UNREADABLE_PAGE);
        if (pictures) {
            return new Refusal(
                    Reading.Reason.IMAGE_ONLY,
                    "its pages are pictures without text; ask for the file it was made from");
        }
        return reader.hasUnknownLetters()
                ? Refusal.corrupt("its fonts do not say which letters they show; ask for the file as DOCX")
                : Refusal.corrupt("it holds no visible text; ask for the file again");
    }

    private static @Nullable YearMonth date(COSDictionary trailer) {
        COSDictionary about = trailer.getCOSDictionary(COSName.INFO);
        if (about == null) {
            return null;
        }
        YearMonth modified = Timestamps.month(about.getString(COSName.MOD_DATE));
        return modified != null ? modified : Timestamps.month(about.getString(COSName.CREATION_DATE));
    }
}
