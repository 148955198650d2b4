package dev.assay.documents.archive;

import dev.assay.documents.source.Refusal;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML parts for streaming. A document type is refused and no entity beyond the five of XML is known. */
public final class SafeXml {

    private SafeXml() {}

    /** A reader at the start of {@code part}. */
    public static XMLStreamReader open(byte[] part) throws XMLStreamException {
        return factory().createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** The next event; a document type ends the reading. */
    public static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw Refusal.corrupt(
                    "its XML declares a document type, which no office program writes; ask for the file again");
        }
        return event;
    }

    /** A part whose XML cannot be followed. */
    public static Refusal broken() {
        return Refusal.corrupt("its XML is broken; ask for the file again or as PDF");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are refused");
        });
        return factory;
    }
}
