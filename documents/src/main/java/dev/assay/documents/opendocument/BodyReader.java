package dev.assay.documents.opendocument;

import dev.assay.documents.archive.AllText;
import dev.assay.documents.archive.Element;
import dev.assay.documents.archive.SafeXml;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Descriptions;
import dev.assay.documents.source.Flow;
import dev.assay.documents.source.Hiding;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Streams the parts of an ODT file into a flow, and takes up the styles on the way. */
final class BodyReader {

    /** Which texts of a part are wanted. */
    enum Scope {
        BODY("text"),
        HEADERS("header"),
        FOOTERS("footer");

        private final String element;

        Scope(String element) {
            this.element = element;
        }
    }

    private final Styles styles;
    private final BodyWriter writer;
    private final Budget budget;
    private int inside;

    BodyReader(Styles styles, Flow flow, Budget budget) {
        this.styles = styles;
        this.writer = new BodyWriter(styles, flow);
        this.budget = budget;
    }

    void read(byte[] part, Scope scope) {
        inside = 0;
        try {
            XMLStreamReader xml = SafeXml.open(part);
            while (xml.hasNext()) {
                budget.step();
                switch (SafeXml.next(xml)) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml, scope);
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (inside > 0) {
                            writer.text(xml.getText());
                        }
                    }
                    default -> budget.step();
                }
            }
        } catch (XMLStreamException e) {
            throw SafeXml.broken();
        }
    }

    private void start(XMLStreamReader xml, Scope scope) throws XMLStreamException {
        String name = xml.getLocalName();
        if (name.equals("automatic-styles") || name.equals("styles")) {
            styles.addAll(Element.read(xml, budget));
        } else if (inside > 0) {
            inside++;
            content(xml, name);
        } else if (name.equals(scope.element) && !isInForm(xml)) {
            inside = 1;
        }
    }

    /** The element {@code text} of the office namespace holds the body; those of other namespaces do not. */
    private static boolean isInForm(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        return xml.getLocalName().equals("text") && namespace != null && !namespace.contains("office");
    }

    private void content(XMLStreamReader xml, String name) throws XMLStreamException {
        String style = attribute(xml, "style-name");
        switch (name) {
            case "tracked-changes" -> skip(xml, Hiding.DELETED);
            case "annotation" -> skip(xml, Hiding.COMMENT);
            case "sequence-decls", "forms", "variable-decls", "user-field-decls", "event-listeners", "image" ->
                skip(xml, null);
            case "desc", "title" -> describe(Element.read(xml, budget));
            case "section" -> {
                if ("none".equals(attribute(xml, "display"))) {
                    skip(xml, Hiding.FORMATTED);
                }
            }
            case "hidden-text" -> skip(xml, Hiding.FORMATTED);
            case "hidden-paragraph" -> {
                if (!"false".equals(attribute(xml, "is-hidden"))) {
                    writer.hideParagraph();
                }
            }
            case "table-row" -> {
                if (isCollapsed(xml)) {
                    skip(xml, Hiding.FORMATTED);
                } else {
                    writer.start(name, style);
                }
            }
            case "frame", "custom-shape" -> {
                if (isOutside(xml)) {
                    skip(xml, Hiding.OUTSIDE);
                } else {
                    writer.start(name, style);
                }
            }
            case "list" -> writer.startList(style);
            case "table-cell", "covered-table-cell" -> writer.startCell(style);
            case "s" -> writer.spaces(attribute(xml, "c"));
            default -> writer.start(name, style);
        }
    }

    private static boolean isCollapsed(XMLStreamReader xml) {
        String visibility = attribute(xml, "visibility");
        return "collapse".equals(visibility) || "filter".equals(visibility);
    }

    private static boolean isOutside(XMLStreamReader xml) {
        return Hiding.byOffset(Lengths.points(attribute(xml, "x")), Lengths.points(attribute(xml, "y"))) != null;
    }

    private void describe(Element description) {
        inside--;
        String said = AllText.of(description);
        if (Descriptions.isTelling(said)) {
            writer.hide(said, Descriptions.OF_PICTURE);
        }
    }

    private void skip(XMLStreamReader xml, @Nullable String how) throws XMLStreamException {
        Element element = Element.read(xml, budget);
        inside--;
        if (how != null) {
            writer.hide(AllText.of(element), how);
        }
    }

    private void end(String name) {
        if (inside > 0 && --inside > 0) {
            writer.end(name);
        }
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
