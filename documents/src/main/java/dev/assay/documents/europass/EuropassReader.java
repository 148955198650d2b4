package dev.assay.documents.europass;

import dev.assay.documents.archive.Element;
import dev.assay.documents.plain.TextDecoder;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Content;
import dev.assay.documents.source.Flow;
import dev.assay.documents.source.FormReader;
import dev.assay.documents.source.TextWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads Europass XML: writes out its sections as the résumé they describe. Elements that are not known are passed over. */
public final class EuropassReader implements FormReader {

    /** The name spaces of the editor since 2020 and of the one before. */
    private static final String CANDIDATE = "\"http://www.europass.eu/1.0\"";

    private static final String PASSPORT = "\"http://europass.cedefop.europa.eu/Europass";

    /** Whether a file that starts like this is Europass XML. */
    public static boolean reads(String head) {
        String start = head.toLowerCase(Locale.ROOT).replace('\'', '"');
        return start.contains(CANDIDATE) || start.contains(PASSPORT.toLowerCase(Locale.ROOT));
    }

    /** The root element of XML in whichever encoding; bytes that are none of its letters are replaced. */
    static Element root(byte[] bytes, Budget budget) {
        String text = TextDecoder.decode(bytes);
        int end = text.stripLeading().startsWith("<?xml") ? text.indexOf("?>") : -1;
        return Element.read(
                (end < 0 ? text : text.substring(end + 2)).strip().getBytes(StandardCharsets.UTF_8), budget);
    }

    @Override
    public Content read(byte[] bytes, Budget budget) {
        Element root = root(bytes, budget);
        Flow flow = new Flow(budget);
        ResumeFlow resume = new ResumeFlow(flow, budget);
        Element learner = root.child("LearnerInfo");
        if (learner != null) {
            new SkillsPassport(resume).write(learner);
        } else {
            new Candidate(resume).write(root);
        }
        TextWriter writer = new TextWriter(budget);
        flow.writeTo(writer);
        return writer.finish(null);
    }
}
