package dev.assay.documents.oldoffice;

import dev.assay.documents.source.Shades;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.usermodel.ShadingDescriptor;
import org.apache.poi.hwpf.usermodel.TableRow;

/** The colours of the cells of a DOC file's tables, which POI leaves among the properties of the paragraph that ends a row. */
final class CellColors {

    private static final int SHADINGS = 0x12;

    /** The same as Word 97 writes it, with numbers for colours. */
    private static final int OLD_SHADINGS = 0x09;

    private static final int SHADING = ShadingDescriptor.getSize();

    private final Map<Integer, List<Surface>> rows = new HashMap<>();

    CellColors(HWPFDocument document) {
        for (PAPX properties : document.getParagraphTable().getParagraphs()) {
            SprmIterator operations = new SprmIterator(properties.getGrpprl(), Short.BYTES);
            while (operations.hasNext()) {
                note(properties.getEnd(), operations.next());
            }
        }
    }

    /** What a cell of a row stands on. */
    Surface of(TableRow row, int cell) {
        List<Surface> cells = rows.getOrDefault(row.getEndOffset(), List.of());
        return cell < cells.size() ? cells.get(cell) : Surface.PAGE;
    }

    private void note(int rowEnd, SprmOperation operation) {
        if (operation.getType() != SprmOperation.TYPE_TAP) {
            return;
        }
        if (operation.getOperation() == SHADINGS) {
            rows.put(rowEnd, surfaces(operation));
        } else if (operation.getOperation() == OLD_SHADINGS) {
            rows.putIfAbsent(rowEnd, oldSurfaces(operation));
        }
    }

    private static List<Surface> surfaces(SprmOperation operation) {
        byte[] bytes = operation.getGrpprl();
        List<Surface> surfaces = new ArrayList<>();
        for (int at = operation.getGrpprlOffset(); at + SHADING <= end(operation); at += SHADING) {
            surfaces.add(Surface.PAGE.under(new ShadingDescriptor(bytes, at)));
        }
        return surfaces;
    }

    private static List<Surface> oldSurfaces(SprmOperation operation) {
        byte[] bytes = operation.getGrpprl();
        List<Surface> surfaces = new ArrayList<>();
        for (int at = operation.getGrpprlOffset(); at + Short.BYTES <= end(operation); at += Short.BYTES) {
            surfaces.add(bytes[at] == 0 && bytes[at + 1] == 0 ? Surface.PAGE : new Surface(Shades.UNKNOWN));
        }
        return surfaces;
    }

    /** Before the operands stand three bytes: two of the operation and their length. */
    private static int end(SprmOperation operation) {
        return Math.min(operation.getGrpprl().length, operation.getGrpprlOffset() + operation.size() - 3);
    }
}
