package dev.assay.job;

import dev.assay.taxonomy.Annotator;
import dev.assay.taxonomy.ConceptKind;
import dev.assay.taxonomy.Mention;
import dev.assay.text.SmallLetters;
import java.util.List;
import java.util.stream.Stream;

/** Parts a degree from the field named with it ("degree in computer science"), so that the field is a mention of its own. */
final class DegreeNames {

    private static final String IN = " in ";

    private final String text;
    private final Annotator annotator;

    DegreeNames(String text, Annotator annotator) {
        this.text = text;
        this.annotator = annotator;
    }

    /** The mentions, with fields of study beside the degrees that held them. */
    List<Mention> part(List<Mention> mentions) {
        return mentions.stream().flatMap(this::part).toList();
    }

    private Stream<Mention> part(Mention mention) {
        String words = SmallLetters.of(text.substring(mention.start(), mention.end()));
        int in = mention.concept().kind() == ConceptKind.DEGREE ? words.indexOf(IN) : -1;
        if (in < 0) {
            return Stream.of(mention);
        }
        int field = mention.start() + in + IN.length();
        Stream<Mention> fields = annotator.annotate(text.substring(field, mention.end())).stream()
                .map(found -> new Mention(found.concept(), field + found.start(), field + found.end()));
        return Stream.concat(Stream.of(new Mention(mention.concept(), mention.start(), mention.start() + in)), fields);
    }
}
