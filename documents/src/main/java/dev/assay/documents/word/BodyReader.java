package dev.assay.documents.word;

import dev.assay.documents.archive.Element;
import dev.assay.documents.archive.SafeXml;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Flow;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Streams one part of a DOCX file (its body, a header, a footer, the notes) into a flow. */
final class BodyReader {

    private final BodyWriter writer;
    private final Budget budget;
    private boolean vertical;

    BodyReader(Styles styles, Numbering numbering, Flow flow, Budget budget) {
        this.writer = new BodyWriter(styles, numbering, flow);
        this.budget = budget;
    }

    void read(byte[] part) {
        try {
            XMLStreamReader xml = SafeXml.open(part);
            while (xml.hasNext()) {
                budget.step();
                switch (SafeXml.next(xml)) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml);
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    default -> {
                        // text outside of w:t is layout of the XML itself
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw SafeXml.broken();
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> writer.startParagraph();
            case "r" -> writer.startRun(null);
            case "tbl" -> writer.startTable();
            case "tr" -> writer.startRow();
            case "tc" -> writer.startCell();
            case "txbxContent" -> writer.startBox();
            case "del", "moveFrom" -> writer.startDeletion();
            case "t", "delText", "tab", "ptab", "br", "cr", "noBreakHyphen", "sym", "lastRenderedPageBreak" ->
                content(xml);
            case "pPr", "rPr", "tblPr", "trPr", "tcPr", "spPr" -> properties(Element.read(xml, budget));
            case "anchor", "inline" -> writer.startDrawing();
            case "extent" -> writer.size(Math.min(length(attribute(xml, "cx")), length(attribute(xml, "cy"))));
            case "positionH", "positionV" -> vertical = xml.getLocalName().equals("positionV");
            case "posOffset" -> writer.offset(vertical, length(xml.getElementText()));
            case "docPr", "cNvPr" -> writer.describe(attribute(xml, "descr"));
            case "Fallback", "sectPr", "sdtPr", "sdtEndPr", "tblPrEx", "ctrlPr", "instrText", "rt" ->
                Element.skip(xml, budget);
            default -> {
                // containers such as w:hyperlink, w:ins and w:sdt only pass their contents on
            }
        }
    }

    private void content(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "tab", "ptab" -> writer.write("\t");
            case "br", "cr" -> writer.lineBreak("page".equals(attribute(xml, "type")));
            case "noBreakHyphen" -> writer.write("-");
            case "sym" -> writer.write(SymbolCharacters.of(attribute(xml, "char")));
            case "lastRenderedPageBreak" -> writer.pageBreak();
            default -> writer.write(xml.getElementText());
        }
    }

    private void properties(Element properties) {
        switch (properties.name()) {
            case "pPr" -> writer.paragraph(Properties.paragraph(properties));
            case "rPr" -> writer.startRun(properties);
            case "tblPr" -> writer.tableStyle(properties.childAttribute("tblStyle", "val"));
            case "trPr" -> writer.row(Unreadable.row(properties));
            case "tcPr" -> writer.shadeCell(properties.child("shd"));
            default -> writer.shape(Shapes.background(properties));
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> writer.endParagraph();
            case "tbl" -> writer.endTable();
            case "tr" -> writer.endRow();
            case "tc" -> writer.endCell();
            case "txbxContent" -> writer.endBox();
            case "del", "moveFrom" -> writer.endDeletion();
            default -> {
                // nothing was opened for it
            }
        }
    }

    private static long length(@Nullable String units) {
        return units == null ? 0 : Numbers.integer(units.strip(), 0);
    }

    private static @Nullable String attribute(XMLStreamReader xml, String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
