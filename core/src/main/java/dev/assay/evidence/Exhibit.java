package dev.assay.evidence;

import dev.assay.text.Document;
import dev.assay.text.Finding;
import dev.assay.text.Reading;
import java.util.List;

/** What an {@link EvidenceSource} made of something that a candidate handed in. */
public sealed interface Exhibit {

    /**
     * What it shows, which may be nothing.
     *
     * @param document a record of it in words; each piece of evidence quotes a stretch of its text and has its name as source
     * @param evidence what it shows, in a fixed order
     * @param findings what a reviewer must know about it
     */
    record Shown(Document document, List<Evidence> evidence, List<Finding> findings) implements Exhibit {
        public Shown {
            evidence = List.copyOf(evidence);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Why it could not be read.
     *
     * @param reading the kind of fault and what to do
     */
    record Refused(Reading.Unreadable reading) implements Exhibit {}
}
