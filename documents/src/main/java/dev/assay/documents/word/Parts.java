package dev.assay.documents.word;

import dev.assay.documents.archive.Archive;
import dev.assay.documents.archive.Element;
import dev.assay.documents.source.Budget;
import java.util.List;
import java.util.Optional;

/** The names of the parts of a DOCX file. All programs name them alike, save that some number the body. */
final class Parts {

    static final String STYLES = "word/styles.xml";
    static final String NUMBERING = "word/numbering.xml";
    static final String COMMENTS = "word/comments.xml";
    static final String PROPERTIES = "docProps/core.xml";
    static final List<String> NOTES = List.of("word/footnotes.xml", "word/endnotes.xml");

    private static final String BODY = "word/document.xml";
    private static final String RELATIONS = "_rels/.rels";

    private Parts() {}

    /** Whether a container holds the body of a DOCX file. */
    static boolean holdBody(Archive archive) {
        return archive.names().stream().anyMatch(name -> name.startsWith("word/document") && name.endsWith(".xml"));
    }

    /** The body, as the container's relations name it. */
    static String body(Archive archive, Budget budget) {
        if (archive.names().contains(BODY)) {
            return BODY;
        }
        Optional<Element> relations = archive.find(RELATIONS).map(part -> Element.read(part, budget));
        return relations.stream()
                .flatMap(all -> all.children().stream())
                .filter(relation -> String.valueOf(relation.attribute("Type")).endsWith("/officeDocument"))
                .map(relation -> String.valueOf(relation.attribute("Target")))
                .map(target -> target.startsWith("/") ? target.substring(1) : target)
                .findFirst()
                .orElse(BODY);
    }

    static List<String> headers(Archive archive) {
        return numbered(archive, "word/header");
    }

    static List<String> footers(Archive archive) {
        return numbered(archive, "word/footer");
    }

    private static List<String> numbered(Archive archive, String prefix) {
        return archive.names().stream()
                .filter(name -> name.startsWith(prefix) && name.endsWith(".xml"))
                .sorted()
                .toList();
    }
}
