package dev.assay.credentials.baked;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** SVG pictures that carry a credential in an element of the Open Badges namespace. Document types and entities are refused. */
public final class BakedSvg {

    /** The element's name by its namespace: version 3, and the versions before. */
    private static final Map<String, String> ELEMENTS = Map.of(
            "https://purl.imsglobal.org/ob/v3p0", "credential",
            "http://openbadges.org", "assertion");

    private BakedSvg() {}

    /** Whether a file begins as XML does. */
    public static boolean isOne(byte[] bytes) {
        int start = 0;
        boolean marked =
                bytes.length > 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        for (int i = marked ? 3 : start; i < bytes.length; i++) {
            if (bytes[i] > ' ') {
                return bytes[i] == '<';
            }
        }
        return false;
    }

    /** The credential in a picture, as text. */
    public static String credential(byte[] bytes) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            List<String> found = new ArrayList<>();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new BakingFault("the picture declares a document type, which a badge does not need");
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(ELEMENTS.get(String.valueOf(reader.getNamespaceURI())))) {
                    found.add(carried(reader));
                }
            }
            if (found.size() == 1) {
                return found.getFirst();
            }
            throw new BakingFault(
                    found.isEmpty()
                            ? "the picture carries no credential; ask for the file that the issuer gave out"
                            : "the picture carries several credentials; it must be one");
        } catch (XMLStreamException fault) {
            throw new BakingFault("the picture's XML breaks off or is written wrongly");
        }
    }

    /** A token stands in the attribute, JSON in the element. */
    private static String carried(XMLStreamReader reader) throws XMLStreamException {
        String verify = reader.getAttributeValue(null, "verify");
        String text = reader.getElementText().strip();
        return text.isEmpty() && verify != null ? verify.strip() : text;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
