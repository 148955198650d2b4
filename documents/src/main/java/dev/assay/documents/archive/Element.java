package dev.assay.documents.archive;

import dev.assay.documents.source.Budget;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A small subtree of an XML part, for properties and definitions; running text is streamed instead. Names are local names, since
 * the strict and the transitional forms of office files differ in their namespaces only.
 *
 * @param name its local name
 * @param attributes its attributes by local name
 * @param children the elements inside it
 * @param text the text directly inside it
 */
public record Element(String name, Map<String, String> attributes, List<Element> children, StringBuilder text) {

    /** Reads the element at whose start {@code xml} stands and leaves it at that element's end. */
    public static Element read(XMLStreamReader xml, Budget budget) throws XMLStreamException {
        Element root = start(xml);
        Deque<Element> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            switch (SafeXml.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    budget.nest(open.size());
                    budget.step();
                    Element child = start(xml);
                    open.getFirst().children.add(child);
                    open.push(child);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.getFirst().text.append(xml.getText());
                default -> budget.step();
            }
        }
        return root;
    }

    /** Passes over the element at whose start {@code xml} stands, up to its end. */
    public static void skip(XMLStreamReader xml, Budget budget) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = SafeXml.next(xml);
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            budget.step();
        }
    }

    /** Reads a whole part. */
    public static Element read(byte[] part, Budget budget) {
        try {
            XMLStreamReader xml = SafeXml.open(part);
            while (SafeXml.next(xml) != XMLStreamConstants.START_ELEMENT) {
                budget.step();
            }
            return read(xml, budget);
        } catch (XMLStreamException e) {
            throw SafeXml.broken();
        }
    }

    /** The value of the attribute with this local name, or null. */
    public @Nullable String attribute(String localName) {
        return attributes.get(localName);
    }

    /** The first child with this local name, or null. */
    public @Nullable Element child(String localName) {
        for (Element child : children) {
            if (child.name.equals(localName)) {
                return child;
            }
        }
        return null;
    }

    /** The value of an attribute of the first child with this local name, or null. */
    public @Nullable String childAttribute(String childName, String localName) {
        Element child = child(childName);
        return child == null ? null : child.attribute(localName);
    }

    private static Element start(XMLStreamReader xml) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), Objects.requireNonNullElse(xml.getAttributeValue(i), ""));
        }
        return new Element(xml.getLocalName(), attributes, new ArrayList<>(), new StringBuilder());
    }
}
