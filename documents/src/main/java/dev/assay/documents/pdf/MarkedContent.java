package dev.assay.documents.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** What the operands that begin marked content say of it, there or in the properties that they name. */
final class MarkedContent {

    private static final String TEXT = "ActualText";
    private static final String NUMBER = "MCID";

    private MarkedContent() {}

    /** The text that it claims to stand for; empty where it claims nothing. */
    static String text(Operands operands, COSDictionary resources) {
        COSDictionary named = named(operands, resources);
        String text = named == null ? null : named.getString(TEXT);
        byte[] string = operands.string(valueOf(TEXT, operands));
        if (text == null && string != null) {
            return new COSString(string).getString();
        }
        return text == null ? "" : text;
    }

    /** The number by which the structure tree refers to it; negative where it has none. */
    static int number(Operands operands, COSDictionary resources) {
        COSDictionary named = named(operands, resources);
        int at = valueOf(NUMBER, operands);
        if (named == null && operands.isNumber(at)) {
            return (int) operands.number(at);
        }
        return named == null ? -1 : named.getInt(COSName.MCID, -1);
    }

    private static @Nullable COSDictionary named(Operands operands, COSDictionary resources) {
        String name = operands.name(1);
        COSDictionary all = resources.getCOSDictionary(COSName.PROPERTIES);
        return name == null || all == null ? null : all.getCOSDictionary(COSName.getPDFName(name));
    }

    /** Where the value of a key stands among the operands; negative where the key is not there. */
    private static int valueOf(String key, Operands operands) {
        for (int i = 1; i < operands.size(); i++) {
            if (key.equals(operands.name(i))) {
                return i + 1;
            }
        }
        return -1;
    }
}
