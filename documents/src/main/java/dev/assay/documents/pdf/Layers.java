package dev.assay.documents.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The optional layers of a file and which of them are switched off when it is opened. */
final class Layers {

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
    }

    /** Whether the layer that {@code resources} know under a name is switched off. */
    boolean isHidden(String name, COSDictionary resources) {
        COSDictionary properties = resources.getCOSDictionary(COSName.PROPERTIES);
        return properties != null && isHidden(properties.getDictionaryObject(COSName.getPDFName(name)));
    }

    /** Whether a layer, or a group of layers that must be on, is switched off. */
    boolean isHidden(@Nullable COSBase layer) {
        if (layer == null || off.isEmpty()) {
            return false;
        }
        if (off.contains(layer)) {
            return true;
        }
        COSBase members = layer instanceof COSDictionary group ? group.getDictionaryObject(COSName.OCGS) : null;
        if (members instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (!off.contains(array.getObject(i))) {
                    return false;
                }
            }
            return array.size() > 0;
        }
        return members != null && off.contains(members);
    }

    private void addAll(@Nullable COSArray layers) {
        for (int i = 0; layers != null && i < layers.size(); i++) {
            off.add(layers.getObject(i));
        }
    }
}
