package dev.assay.job;

import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import dev.assay.job.words.Words;
import dev.assay.taxonomy.Annotator;
import dev.assay.taxonomy.Mention;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.List;

/** Takes verbs in front and general nouns behind off a mention where the rest still names its concept: "unit tests" in "writing unit tests". */
final class ShortestName {

    private static final Phrases FRONT = Phrases.of(
            "writing, write, building, build, designing, developing, develop, using, creating, create, modern, knowledge, strong, solid, i, of");

    private static final Phrases BACK = Phrases.of("""
            engineering, development, developer, skills, skill, programming, code, technologies, technology, knowledge, practices, practice
            methodologies, methodology, methods, principles, environments, environment, pipelines, pipeline, concepts, patterns, workflows, workflow
            processes, process, solutions, frameworks, framework, experience, techniques, fundamentals, design, standards, architecture
            architectures, compatible, compatibility, working, ways, approaches, approach, usage, basics, libraries
            """);

    private final Document posting;
    private final Annotator annotator;

    ShortestName(Document posting, Annotator annotator) {
        this.posting = posting;
        this.annotator = annotator;
    }

    /** Where those words stand. */
    Span of(Mention mention) {
        List<Word> words = Words.of(posting.text(), mention.start(), mention.end());
        int first = 0;
        int last = words.size() - 1;
        while (first < last
                && BACK.lengthAt(words, last) > 0
                && names(mention, words.get(first).start(), words.get(last - 1).end())) {
            last--;
        }
        while (first < last
                && FRONT.lengthAt(words, first) > 0
                && names(mention, words.get(first + 1).start(), words.get(last).end())) {
            first++;
        }
        boolean whole = first == 0 && last == words.size() - 1;
        return whole || words.isEmpty()
                ? posting.span(mention.start(), mention.end())
                : posting.span(words.get(first).start(), words.get(last).end());
    }

    private boolean names(Mention mention, int start, int end) {
        List<Mention> found = annotator.annotate(posting.text().substring(start, end));
        return found.size() == 1
                && found.getFirst().end() - found.getFirst().start() == end - start
                && found.getFirst().concept().id().equals(mention.concept().id());
    }
}
