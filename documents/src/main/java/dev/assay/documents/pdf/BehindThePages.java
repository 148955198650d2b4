package dev.assay.documents.pdf;

import dev.assay.documents.archive.AllText;
import dev.assay.documents.archive.Element;
import dev.assay.documents.europass.EuropassReader;
import dev.assay.documents.europass.EuropassWords;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Refusal;
import dev.assay.documents.source.SelfDescription;
import dev.assay.documents.source.TextWriter;
import dev.assay.text.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** What a PDF file holds besides its pages: attachments, forms of another kind, and what it says about itself. */
final class BehindThePages {

    private static final COSName EMBEDDED_FILES = COSName.getPDFName("EmbeddedFiles");
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final int MOST = 1_000;

    /** Where XML files say what they are. */
    private static final int HEAD = 2_048;

    /** One or two words may be drawn as pictures, or in another form. */
    private static final int MISSING = 3;

    private final Budget budget;
    private final TextWriter writer;

    BehindThePages(TextWriter writer, Budget budget) {
        this.writer = writer;
        this.budget = budget;
    }

    void reveal(COSDictionary catalog, @Nullable COSDictionary about) {
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        COSDictionary files = names == null ? null : names.getCOSDictionary(EMBEDDED_FILES);
        attachments(files, 0);
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (form != null) {
            formParts(form.getDictionaryObject(XFA));
        }
        if (about != null) {
            sayOfItself(about.getString(COSName.KEYWORDS), "among the keywords of the file");
            sayOfItself(about.getString(COSName.SUBJECT), "as the subject of the file");
        }
        if (catalog.getDictionaryObject(COSName.METADATA) instanceof COSStream packet) {
            Metadata.in(packet, budget).stream()
                    .distinct()
                    .filter(words -> !isSaid(words, about))
                    .forEach(words -> sayOfItself(words, "in what the file says about itself (XMP)"));
        }
    }

    private static boolean isSaid(String words, @Nullable COSDictionary about) {
        return about != null
                && (words.equals(about.getString(COSName.KEYWORDS)) || words.equals(about.getString(COSName.SUBJECT)));
    }

    /** What the pages show as well gains nothing, and hides nothing. */
    private void sayOfItself(@Nullable String words, String where) {
        if (words != null && !SelfDescription.beyond(words, writer.written()).isEmpty()) {
            say(words, where);
        }
    }

    private void say(@Nullable String words, String where) {
        if (words != null) {
            budget.write(words.length());
            writer.hide(words, where);
        }
    }

    private void attachments(@Nullable COSDictionary node, int depth) {
        COSArray names = node == null || depth > 8 ? null : node.getCOSArray(COSName.NAMES);
        for (int i = 0; names != null && i + 1 < Math.min(names.size(), MOST); i += 2) {
            if (names.getObject(i + 1) instanceof COSDictionary file) {
                String name = file.getString(COSName.UF, file.getString(COSName.F, "without a name"));
                if (!isEuropass(file)) {
                    say(name, "the name of an attached file, which is not read");
                }
            }
        }
        COSArray kids = node == null || depth > 8 ? null : node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < Math.min(kids.size(), MOST); i++) {
            budget.step();
            attachments(kids.getObject(i) instanceof COSDictionary kid ? kid : null, depth + 1);
        }
    }

    /** The Europass editor attaches what it drew the pages from. It is read for nothing but what the pages do not say. */
    private boolean isEuropass(COSDictionary file) {
        COSDictionary forms = file.getCOSDictionary(COSName.EF);
        if (forms == null || !(forms.getDictionaryObject(COSName.F) instanceof COSStream stream)) {
            return false;
        }
        byte[] xml = Streams.decode(stream, budget);
        if (!EuropassReader.reads(new String(xml, 0, Math.min(xml.length, HEAD), StandardCharsets.UTF_8))) {
            return false;
        }
        try {
            List<String> unseen = EuropassWords.missing(xml, writer.written(), budget);
            if (unseen.size() >= MISSING) {
                say(String.join(" ", unseen), "said by the attached Europass file and not on the pages");
            }
            return true;
        } catch (Refusal broken) {
            if (broken.reason() != Reading.Reason.CORRUPT) {
                throw broken;
            }
            return false;
        }
    }

    private void formParts(@Nullable COSBase form) {
        if (form instanceof COSStream whole) {
            formPart(whole);
        } else if (form instanceof COSArray parts) {
            for (int i = 0; i < Math.min(parts.size(), MOST); i++) {
                if (parts.getObject(i) instanceof COSStream part) {
                    formPart(part);
                }
            }
        }
    }

    private void formPart(COSStream part) {
        try {
            say(AllText.of(Element.read(Streams.decode(part, budget), budget)), "in a form behind the pages (XFA)");
        } catch (Refusal broken) {
            if (broken.reason() != Reading.Reason.CORRUPT) {
                throw broken;
            }
            writer.hide("XML that cannot be read", "in a form behind the pages (XFA)");
        }
    }
}
