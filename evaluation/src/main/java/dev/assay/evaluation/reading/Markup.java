package dev.assay.evaluation.reading;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of WordprocessingML. */
final class Markup {

    private Markup() {}

    static String run(String properties, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">"
                + escaped.replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">") + "</w:t></w:r>";
    }

    /** A paragraph of runs. */
    static String paragraph(String properties, String runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    static String line(String text) {
        return paragraph("<w:spacing w:after=\"40\"/>", run("", text));
    }

    static String lines(List<String> texts) {
        return texts.stream().map(Markup::line).collect(Collectors.joining());
    }

    static String title(String text) {
        return paragraph("<w:spacing w:after=\"80\"/>", run("<w:b/><w:sz w:val=\"40\"/>", text));
    }

    static String heading(String text) {
        return paragraph("<w:spacing w:before=\"200\" w:after=\"80\"/>", run("<w:b/><w:sz w:val=\"26\"/>", text));
    }

    static String bold(String text) {
        return paragraph("<w:keepNext/><w:spacing w:before=\"80\" w:after=\"20\"/>", run("<w:b/>", text));
    }

    /** An item of the list with a number of the numbering part. */
    static String item(int list, String text) {
        return paragraph("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", run("", text));
    }

    static String items(List<String> texts) {
        return texts.stream().map(text -> item(1, text)).collect(Collectors.joining());
    }

    /** A line with a date at the right margin. */
    static String dated(String text, String dates, int right) {
        return paragraph(
                "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + right + "\"/></w:tabs>",
                run("<w:b/>", text) + run("", "\t" + dates));
    }

    /** A table without borders; rows as {@link #row} makes them. */
    static String table(List<Integer> widths, List<String> rows) {
        String grid = widths.stream().map("<w:gridCol w:w=\"%d\"/>"::formatted).collect(Collectors.joining());
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        return "<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>%s</w:tblGrid>%s</w:tbl>"
                        .formatted(all, grid, String.join("", rows))
                + "<w:p/>";
    }

    static String row(List<Integer> widths, List<String> cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (int i = 0; i < cells.size(); i++) {
            row.append(cell("<w:tcW w:w=\"%d\" w:type=\"dxa\"/>".formatted(widths.get(i)), cells.get(i)));
        }
        return row.append("</w:tr>").toString();
    }

    static String cell(String properties, String content) {
        String closed = content.endsWith("</w:p>") || content.endsWith("<w:p/>") ? content : content + "<w:p/>";
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + closed + "</w:tc>";
    }

    /** The properties of a section with so many columns of equal width that ends here. */
    static String columns(int count, String type) {
        return "<w:sectPr><w:type w:val=\"" + type + "\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1000\" w:right=\"1000\" w:bottom=\"1000\" w:left=\"1000\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/>"
                + "<w:cols w:num=\"" + count + "\" w:space=\"500\"/></w:sectPr>";
    }

    /** A text box beside the text, stored twice as office programs do. */
    static String textBox(int id, int x, int y, int width, int height, String content) {
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"114300\" distR=\"114300\""
                + " simplePos=\"0\" relativeHeight=\"" + (250 + id)
                + "\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\">"
                + "<wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"page\"><wp:posOffset>" + x
                + "</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"page\"><wp:posOffset>" + y
                + "</wp:posOffset></wp:positionV><wp:extent cx=\"" + width + "\" cy=\"" + height
                + "\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:wrapSquare wrapText=\"bothSides\"/><wp:docPr id=\""
                + id
                + "\" name=\"Box " + id + "\"/><wp:cNvGraphicFramePr/><a:graphic>"
                + "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/>"
                + "<wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"" + width + "\" cy=\"" + height
                + "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>"
                + content
                + "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:shape style=\"width:100pt;height:100pt\"><v:textbox><w:txbxContent>"
                + content
                + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }
}
