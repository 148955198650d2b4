package dev.assay.documents.oldoffice;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Content;
import dev.assay.documents.source.Flow;
import dev.assay.documents.source.FormReader;
import dev.assay.documents.source.Hiding;
import dev.assay.documents.source.Refusal;
import dev.assay.documents.source.SelfDescription;
import dev.assay.documents.source.TextWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/** Reads DOC files of Word 97 to 2003: headers once, the body, boxes, notes, footers once. Comments are hidden text. */
public final class OldWordReader implements FormReader {

    private static final int FIRST_YEAR = 1985;

    @Override
    public Content read(byte[] bytes, Budget budget) {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            return read(document, budget);
        } catch (EncryptedDocumentException locked) {
            throw OldContainer.protectedFile();
        } catch (OldFileFormatException older) {
            throw Refusal.unsupported("it was written by Word 95 or older; ask for it as DOCX or PDF");
        } catch (IOException broken) {
            throw Refusal.corrupt("its structure is broken; ask for the file again or in another form");
        }
    }

    private static Content read(HWPFDocument document, Budget budget) {
        Flow flow = new Flow(budget);
        StoryWriter writer = new StoryWriter(new CellColors(document), flow, budget);
        HeaderStories stories = new HeaderStories(document);
        addOnce(
                writer,
                stories.getFirstHeaderSubrange(),
                stories.getOddHeaderSubrange(),
                stories.getEvenHeaderSubrange());
        writer.add(document.getRange());
        writer.add(document.getMainTextboxRange());
        writer.add(document.getFootnoteRange());
        writer.add(document.getEndnoteRange());
        addOnce(
                writer,
                stories.getFirstFooterSubrange(),
                stories.getOddFooterSubrange(),
                stories.getEvenFooterSubrange());
        writer.hide(document.getCommentsRange(), Hiding.COMMENT);
        SummaryInformation about = document.getSummaryInformation();
        if (about != null) {
            hide(about.getKeywords(), "among the keywords of the file", flow);
            hide(about.getSubject(), "as the subject of the file", flow);
            hide(about.getComments(), "as the description of the file", flow);
        }
        TextWriter text = new TextWriter(budget);
        flow.writeTo(text);
        return text.finish(about == null ? null : month(about));
    }

    private static void addOnce(StoryWriter writer, @Nullable Range... stories) {
        Set<String> seen = new HashSet<>();
        for (Range story : stories) {
            if (story != null
                    && !story.text().isBlank()
                    && seen.add(story.text().strip())) {
                writer.add(story);
            }
        }
    }

    private static void hide(@Nullable String words, String where, Flow flow) {
        if (words != null
                && !SelfDescription.beyond(words, String.join("\n", flow.lines()))
                        .isEmpty()) {
            flow.hide(words, where);
        }
    }

    private static @Nullable YearMonth month(SummaryInformation about) {
        Date saved = about.getLastSaveDateTime();
        if (saved == null) {
            return null;
        }
        YearMonth month = YearMonth.from(saved.toInstant().atOffset(ZoneOffset.UTC));
        return month.getYear() < FIRST_YEAR ? null : month;
    }
}
