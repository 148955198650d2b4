package dev.assay.documents.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** The operators that change the graphics state. */
final class StateOperators {

    private final PageContext context;
    private final COSDictionary resources;

    StateOperators(PageContext context, COSDictionary resources) {
        this.context = context;
        this.resources = resources;
    }

    void concatenate(Transform matrix) {
        state().matrix = matrix.then(state().matrix);
    }

    void carryOut(int operator, Operands operands) {
        switch (operator) {
            case 'T' << 8 | 'f' -> font(operands);
            case 'T' << 8 | 'c' -> state().characterSpacing = operands.number(0);
            case 'T' << 8 | 'w' -> state().wordSpacing = operands.number(0);
            case 'T' << 8 | 'z' -> state().scaling = operands.number(0) / 100;
            case 'T' << 8 | 'L' -> state().leading = operands.number(0);
            case 'T' << 8 | 's' -> state().rise = operands.number(0);
            case 'T' << 8 | 'r' -> state().renderMode = (int) operands.number(0) & 7;
            case 'w' -> state().lineWidth = operands.number(0);
            case 'd' -> state().dashed = operands.size() > 1;
            case 'g' << 8 | 's' -> extended(operands);
            default -> color(operator, operands);
        }
    }

    private void color(int operator, Operands operands) {
        switch (operator) {
            case 'g' -> fill(ColorSpace.GRAY, operands);
            case 'r' << 8 | 'g' -> fill(ColorSpace.RGB, operands);
            case 'k' -> fill(ColorSpace.CMYK, operands);
            case 'G' -> stroke(ColorSpace.GRAY, operands);
            case 'R' << 8 | 'G' -> stroke(ColorSpace.RGB, operands);
            case 'K' -> stroke(ColorSpace.CMYK, operands);
            case 'c' << 8 | 's' -> fillSpace(operands);
            case 'C' << 8 | 'S' -> strokeSpace(operands);
            case 's' << 8 | 'c', ('s' << 8 | 'c') << 8 | 'n' -> fill(state().fillSpace, operands);
            case 'S' << 8 | 'C', ('S' << 8 | 'C') << 8 | 'N' -> stroke(state().strokeSpace, operands);
            default -> {
                // neither text nor its colour depends on it
            }
        }
    }

    private void font(Operands operands) {
        String name = operands.name(0);
        if (name != null) {
            state().font = context.fonts().find(resources, name);
            state().fontSize = operands.number(1);
        }
    }

    private void fill(ColorSpace space, Operands operands) {
        state().fillSpace = space;
        state().fillColor = space.color(operands.numbers(), operands.leadingNumbers());
    }

    private void stroke(ColorSpace space, Operands operands) {
        state().strokeSpace = space;
        state().strokeColor = space.color(operands.numbers(), operands.leadingNumbers());
    }

    private void fillSpace(Operands operands) {
        String name = operands.name(0);
        state().fillSpace = name == null ? ColorSpace.UNKNOWN : ColorSpace.named(name, resources);
        state().fillColor = state().fillSpace.initial();
    }

    private void strokeSpace(Operands operands) {
        String name = operands.name(0);
        state().strokeSpace = name == null ? ColorSpace.UNKNOWN : ColorSpace.named(name, resources);
        state().strokeColor = state().strokeSpace.initial();
    }

    private void extended(Operands operands) {
        String name = operands.name(0);
        COSDictionary all = resources.getCOSDictionary(COSName.EXT_G_STATE);
        COSDictionary given = name == null || all == null ? null : all.getCOSDictionary(COSName.getPDFName(name));
        if (given == null) {
            return;
        }
        state().fillAlpha = given.getFloat(COSName.CA_NS, (float) state().fillAlpha);
        state().strokeAlpha = given.getFloat(COSName.CA, (float) state().strokeAlpha);
        state().lineWidth = given.getFloat(COSName.LW, (float) state().lineWidth);
        COSBase mask = given.getDictionaryObject(COSName.SMASK);
        COSBase blend = given.getDictionaryObject(COSName.BM);
        if (mask != null || blend != null) {
            state().blended = mask instanceof COSDictionary
                    || (blend != null && !COSName.NORMAL.equals(blend) && !COSName.COMPATIBLE.equals(blend));
        }
        COSArray font = given.getCOSArray(COSName.FONT);
        if (font != null && font.size() == 2 && font.getObject(0) instanceof COSDictionary dictionary) {
            state().font = context.fonts().load(dictionary);
            state().fontSize = font.getObject(1) instanceof COSNumber size ? size.floatValue() : state().fontSize;
        }
    }

    private GraphicsState state() {
        return context.canvas().state();
    }
}
