package dev.assay.documents.oldoffice;

import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Tells which paragraphs are items of a list with bullets. */
final class Bullets {

    private static final int BULLET = 23;

    private Bullets() {}

    static boolean precede(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return false;
        }
        HWPFList list = paragraph.getList();
        return list != null && list.getListData() != null && list.getNumberFormat((char) paragraph.getIlvl()) == BULLET;
    }
}
