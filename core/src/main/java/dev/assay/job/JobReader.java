package dev.assay.job;

import dev.assay.job.groups.Groups;
import dev.assay.job.words.Word;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads what a posting asks of a person. Immutable and safe for use by several threads.
 *
 * <p>A posting is cut into passages by its headings, passages into sentences and clauses; each clause that asks something becomes
 * one requirement or more. Technical terms that only the duties name are wanted, not required.
 */
public final class JobReader {

    private final Groups groups;
    private final Annotations.Finder finder;
    private final HeadingTable headings = HeadingTable.standard();

    /** A reader that knows the concepts of {@code taxonomy}. */
    public JobReader(Taxonomy taxonomy) {
        this.groups = new Groups(taxonomy);
        this.finder = Annotations.Finder.of(taxonomy);
    }

    /** The job that a posting describes; without requirements where it asks nothing. */
    public Job read(Document posting) {
        Annotations annotations = finder.find(posting.text());
        CertificateNames certificates = new CertificateNames(posting.text(), annotations, finder.certificates());
        StatementReader reader = new StatementReader(posting, annotations, groups, certificates);
        List<Draft> drafts = new ArrayList<>();
        List<Draft> duties = new ArrayList<>();
        for (Statement statement : statements(posting, annotations)) {
            switch (statement.role()) {
                case ASKS, MANNERS -> {
                    if (Substitutes.says(statement.words())) {
                        Substitutes.apply(drafts);
                    } else {
                        drafts.addAll(reader.demands(statement));
                    }
                }
                case STACK -> drafts.addAll(reader.wishes(statement));
                case DUTIES -> duties.addAll(reader.wishes(statement));
                case OPEN, FACTS, SILENT -> {}
            }
        }
        Duties left = new Duties(drafts);
        duties.forEach(duty -> left.keep(duty).ifPresent(drafts::add));
        return new Job(
                posting,
                JobTitle.of(posting, headings),
                numbered(drafts, posting, new ShortestName(posting, finder.skills())));
    }

    /** The statements of a posting, each with the role that it has itself, whatever its section speaks about. */
    private List<Statement> statements(Document posting, Annotations annotations) {
        List<Statement> statements = new ArrayList<>();
        for (Passage passage : Outline.of(posting, headings)) {
            int first = statements.size();
            for (List<Word> sentence : Sentences.of(posting.text(), passage.start(), passage.end())) {
                for (Statement statement : Clauses.of(passage, sentence, annotations.skills())) {
                    boolean asking = statements.size() > first
                            && statements.getLast().role().asks();
                    statements.add(statement.with(purpose(statement, annotations, asking)));
                }
            }
        }
        return statements;
    }

    /**
     * A line below a stack heading that is mostly prose is read as running text. In running text a sentence that only lists
     * technologies goes on with the demands in front of it; elsewhere it says what is in use.
     */
    private static SectionRole purpose(Statement statement, Annotations annotations, boolean asking) {
        boolean prose = statement.role() == SectionRole.STACK && !isList(statement, annotations);
        SectionRole role = Asks.purpose(prose ? statement.with(SectionRole.OPEN) : statement);
        if (statement.role() == SectionRole.OPEN && Asks.saysWhatIsInUse(statement.words(), annotations.skills())) {
            return SectionRole.STACK;
        }
        if (prose && role == SectionRole.SILENT && Asks.isBareList(statement.words(), annotations.skills())) {
            return SectionRole.STACK;
        }
        boolean bare = statement.role() == SectionRole.OPEN && role == SectionRole.SILENT;
        boolean silent = role == SectionRole.SILENT && statement.role() != SectionRole.SILENT;
        if (silent
                && Asks.values(statement.words())
                && !annotations.traits().within(statement).isEmpty()) {
            return SectionRole.ASKS;
        }
        if (bare && Asks.wishes(statement.words(), annotations.skills())) {
            return SectionRole.ASKS;
        }
        if (bare && isList(statement, annotations) && Asks.isBareList(statement.words(), annotations.skills())) {
            return asking ? SectionRole.ASKS : SectionRole.STACK;
        }
        return role;
    }

    private static boolean isList(Statement statement, Annotations annotations) {
        long named = statement.words().stream()
                .filter(word -> annotations.skills().covers(word.start()))
                .count();
        return named * 3 >= statement.words().stream().filter(Word::isWord).count();
    }

    private static List<Requirement> numbered(List<Draft> drafts, Document posting, ShortestName names) {
        drafts.sort(Comparator.comparingInt(draft -> draft.quote().start()));
        List<Requirement> requirements = new ArrayList<>();
        for (Draft draft : drafts) {
            requirements.add(draft.numbered(requirements.size() + 1, posting, names));
        }
        return requirements;
    }
}
