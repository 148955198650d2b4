package dev.assay.documents.pdf;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Limits;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Loads the fonts of one file, each once. */
final class FontLoader {

    private static final PdfFont FALLBACK =
            new SimpleFontReader(new COSDictionary(), null, new Budget(Limits.standard())).read();

    private final IdentityHashMap<COSDictionary, PdfFont> fonts = new IdentityHashMap<>();
    private final Budget budget;

    FontLoader(Budget budget) {
        this.budget = budget;
    }

    /** The font that the resources of a page or form know under a name. */
    PdfFont find(COSDictionary resources, String name) {
        COSDictionary all = resources.getCOSDictionary(COSName.FONT);
        COSDictionary font = all == null ? null : all.getCOSDictionary(COSName.getPDFName(name));
        return font == null ? FALLBACK : load(font);
    }

    /** The font of a dictionary. */
    PdfFont load(COSDictionary font) {
        PdfFont known = fonts.get(font);
        if (known == null) {
            known = read(font);
            fonts.put(font, known);
        }
        return known;
    }

    /** Whether a font turns out to show other letters than it says, which was not known before. */
    boolean findOut() {
        boolean found = false;
        for (PdfFont font : fonts.values()) {
            found |= font.findOut();
        }
        return found;
    }

    private PdfFont read(COSDictionary font) {
        CodeMap toUnicode = toUnicode(font);
        return COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))
                ? new CompositeFontReader(font, toUnicode, budget).read()
                : new SimpleFontReader(font, toUnicode, budget).read();
    }

    private @Nullable CodeMap toUnicode(COSDictionary font) {
        COSBase stream = font.getDictionaryObject(COSName.TO_UNICODE);
        return stream instanceof COSStream codes ? CodeMapReader.read(Streams.decode(codes, budget), budget) : null;
    }
}
