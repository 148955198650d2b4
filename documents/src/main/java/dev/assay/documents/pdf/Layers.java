package dev.assay.documents.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** The optional layers of a file and which of them are switched off when it is opened. */
final class Layers {

    private static final COSName VIEW = COSName.getPDFName("View");
    private static final COSName EVENT = COSName.getPDFName("Event");

    /** Expressions are one or two deep. */
    private static final int DEEPEST = 16;

    private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());

    Layers(COSDictionary catalog) {
        COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary setting = properties == null ? null : properties.getCOSDictionary(COSName.D);
        if (properties == null || setting == null) {
            return;
        }
        if (COSName.OFF.equals(setting.getCOSName(COSName.BASE_STATE))) {
            addAll(properties.getCOSArray(COSName.OCGS));
            COSArray on = setting.getCOSArray(COSName.ON);
            for (int i = 0; on != null && i < on.size(); i++) {
                off.remove(on.getObject(i));
            }
        }
        addAll(setting.getCOSArray(COSName.OFF));
        addUnviewed(setting.getCOSArray(COSName.getPDFName("AS")));
    }

    /** Whether the layer that {@code resources} know under a name is switched off. */
    boolean isHidden(String name, COSDictionary resources) {
        COSDictionary properties = resources.getCOSDictionary(COSName.PROPERTIES);
        return properties != null && isHidden(properties.getDictionaryObject(COSName.getPDFName(name)));
    }

    /** Whether a layer is switched off, or a group of layers shows nothing in the state that they are in. */
    boolean isHidden(@Nullable COSBase layer) {
        return layer instanceof COSDictionary dictionary && !isShown(dictionary);
    }

    private boolean isShown(COSDictionary layer) {
        if (!COSName.OCMD.equals(layer.getCOSName(COSName.TYPE))) {
            return !off.contains(layer);
        }
        COSArray expression = layer.getCOSArray(COSName.getPDFName("VE"));
        if (expression != null) {
            return holds(expression, 0);
        }
        COSBase members = layer.getDictionaryObject(COSName.OCGS);
        List<Boolean> shown = new ArrayList<>();
        if (members instanceof COSArray array) {
            array.forEach(member -> {
                if (resolved(member) instanceof COSDictionary each) {
                    shown.add(!off.contains(each));
                }
            });
        } else if (members != null) {
            shown.add(!off.contains(members));
        }
        String policy = layer.getNameAsString(COSName.P, "AnyOn");
        return shown.isEmpty()
                || switch (policy) {
                    case "AllOn" -> !shown.contains(false);
                    case "AnyOff" -> shown.contains(false);
                    case "AllOff" -> !shown.contains(true);
                    default -> shown.contains(true);
                };
    }

    /** Whether an expression holds: {@code [/And …]}, {@code [/Or …]} or {@code [/Not …]} over layers and expressions. */
    private boolean holds(COSArray expression, int depth) {
        String operator =
                expression.size() > 0 && expression.getObject(0) instanceof COSName name ? name.getName() : "";
        List<Boolean> operands = new ArrayList<>();
        for (int i = 1; i < expression.size() && depth < DEEPEST; i++) {
            COSBase operand = expression.getObject(i);
            operands.add(operand instanceof COSArray inner ? holds(inner, depth + 1) : !off.contains(operand));
        }
        return switch (operator) {
            case "And" -> !operands.contains(false);
            case "Or" -> operands.contains(true);
            case "Not" -> operands.contains(false);
            default -> true;
        };
    }

    private static @Nullable COSBase resolved(@Nullable COSBase base) {
        return base instanceof COSObject reference ? reference.getObject() : base;
    }

    /** A layer may say itself that it is not for the screen; viewers heed that where the file tells them to. */
    private void addUnviewed(@Nullable COSArray usages) {
        for (int i = 0; usages != null && i < usages.size(); i++) {
            if (usages.getObject(i) instanceof COSDictionary usage && VIEW.equals(usage.getCOSName(EVENT))) {
                COSArray layers = usage.getCOSArray(COSName.OCGS);
                for (int each = 0; layers != null && each < layers.size(); each++) {
                    if (layers.getObject(each) instanceof COSDictionary layer && isUnviewed(layer)) {
                        off.add(layer);
                    }
                }
            }
        }
    }

    private static boolean isUnviewed(COSDictionary layer) {
        COSDictionary usage = layer.getCOSDictionary(COSName.getPDFName("Usage"));
        COSDictionary view = usage == null ? null : usage.getCOSDictionary(VIEW);
        return view != null && COSName.OFF.equals(view.getCOSName(COSName.getPDFName("ViewState")));
    }

    private void addAll(@Nullable COSArray layers) {
        for (int i = 0; layers != null && i < layers.size(); i++) {
            off.add(layers.getObject(i));
        }
    }
}
