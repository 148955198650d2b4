package dev.assay.job;

import dev.assay.job.Requirement.EducationAsked;
import dev.assay.job.Requirement.Kind;
import dev.assay.job.Requirement.Years;
import dev.assay.job.groups.Group;
import dev.assay.job.groups.Groups;
import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import dev.assay.job.words.Words;
import dev.assay.taxonomy.ConceptKind;
import dev.assay.taxonomy.Mention;
import dev.assay.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a statement that asks something into the requirements it states. */
final class StatementReader {

    private static final Phrases PRACTICE = Phrases.of(
            "experience, experienced, knowledge, understanding, proficiency, skills, familiarity, expertise, background, track record",
            "practice");
    private static final Phrases EXPERIENCE = Phrases.of("""
            experience, experienced, track record, background, internship, internships, worked, practice, history of, exposure, programming
            knowledge, domain
            """, "practice");
    private static final Phrases EXPLICIT = Phrases.of("experience, knowledge, familiarity, proficiency");

    /** What asks how somebody feels about a thing asks for no skill in it. */
    private static final Phrases ATTITUDE = Phrases.of("""
            are you interested, are you driven, are you keen, are you showing, are you passionate, do you love, person who likes, a person who
            """);

    /** Behind "hands-on" and the like they lead to what is known, not to a way of working. */
    private static final Phrases ON = Phrases.of("with, in, on, using");

    /** How what only leads to the demand behind it starts. */
    private static final Phrases LEAD_IN = Phrases.of(
            "to qualify, to be considered, to be successful, in addition, in addition to, additionally, extra points for");

    /** How what only leads to the list below it ends. */
    private static final Phrases LEADS_ON =
            Phrases.of("if you, you also had, you also have, you had, you also, also have, following, as follows");

    /** How the half of a sentence starts that only says how little the other half is wanted. */
    private static final Phrases HALF = Phrases.of("""
            but is not, but it is not, but not, but isn't, but it isn't, though not, though it is not, although not, but by no means, but no must, but optional
            """);

    private static final int MOST_WORDS_OF_HALF = 6;

    private static final String WORK = "software-development";

    private final Document posting;
    private final Annotations annotations;
    private final Groups groups;
    private final CertificateNames certificates;

    StatementReader(Document posting, Annotations annotations, Groups groups, CertificateNames certificates) {
        this.posting = posting;
        this.annotations = annotations;
        this.groups = groups;
        this.certificates = certificates;
    }

    /** The requirements that a statement states; none where it is only the start of a list. */
    List<Draft> demands(Statement statement) {
        Importance importance = statement.weight();
        Statement quote = Labels.withoutLabel(statement, annotations.skills());
        if (Eligibility.isAsked(quote.words()) || Eligibility.isLabelled(statement.words())) {
            Statement asked = Eligibility.isAsked(quote.words()) ? quote : statement;
            List<Draft> eligible = new ArrayList<>();
            EducationPhrase.find(quote.words())
                    .filter(education -> education.level().isPresent())
                    .ifPresent(education -> eligible.add(education(education, importance, quote)));
            eligible.add(Draft.plain(Kind.ELIGIBILITY, importance, asked, null));
            return eligible;
        }
        Optional<Years> years = YearsPhrase.find(quote.words());
        List<Draft> drafts = new ArrayList<>(papers(quote, importance));
        boolean papersOnly = !drafts.isEmpty() && years.isEmpty();
        if (!papersOnly || (isCertified(drafts) && (PRACTICE.isIn(quote.words()) || certificates.areAside(quote)))) {
            drafts.addAll(languages(quote, importance));
            drafts.addAll(isAttitude(quote) ? List.of() : skills(quote, importance, years));
        }
        if (!papersOnly) {
            rest(quote, importance, years, drafts).ifPresent(drafts::add);
        }
        return drafts;
    }

    /** Degrees, or else certificates. */
    private List<Draft> papers(Statement quote, Importance importance) {
        Optional<EducationPhrase.Asked> education = EducationPhrase.find(quote.words());
        if (education.isPresent()) {
            return List.of(education(education.get(), importance, quote));
        }
        return certificates.areIn(quote) && !Waivers.waive(quote.words()) ? certificates(importance, quote) : List.of();
    }

    private static boolean isCertified(List<Draft> drafts) {
        return drafts.getFirst().kind() == Kind.CERTIFICATION;
    }

    private List<Draft> languages(Statement quote, Importance importance) {
        return groups(quote, annotations.languages().within(quote)).stream()
                .map(group -> Draft.of(Kind.LANGUAGE, importance, quote, group, null))
                .toList();
    }

    /** What a statement asks besides names: an amount of practice, or a way of working. */
    private Optional<Draft> rest(Statement quote, Importance importance, Optional<Years> years, List<Draft> drafts) {
        boolean trait = namesTrait(quote);
        boolean unsaid = years.isPresent()
                ? drafts.stream().allMatch(draft -> draft.years() == null)
                : drafts.isEmpty() && !isLeadIn(quote) && !isRemark(quote) && (trait || !isOffer(quote));
        if (unsaid) {
            boolean experience = years.isPresent() || (!trait && EXPERIENCE.isIn(quote.words()));
            Optional<Mention> work = experience && years.isEmpty() ? work(quote) : Optional.empty();
            if (work.isPresent()) {
                return Optional.of(
                        new Draft(Kind.EXPERIENCE, importance, quote, List.of(work.get()), null, false, null, null));
            }
            return Optional.of(
                    Draft.plain(experience ? Kind.EXPERIENCE : Kind.TRAIT, importance, quote, years.orElse(null)));
        }
        boolean beside = trait && !drafts.isEmpty() && years.isEmpty();
        return beside ? Optional.of(Draft.plain(Kind.TRAIT, importance, quote, null)) : Optional.empty();
    }

    /** The work as such, where practice in it is all that is asked: "a background in programming". */
    private Optional<Mention> work(Statement quote) {
        return annotations.skills().within(quote).stream()
                .filter(mention -> mention.concept().id().equals(WORK))
                .findFirst();
    }

    private static boolean isLeadIn(Statement quote) {
        List<Word> words = quote.words();
        return words.getLast().is(":") || words.size() < 2 || LEAD_IN.startIn(words) || LEADS_ON.endIn(words);
    }

    /** Whether it only says how another requirement is met ("internships count"), how little it is wanted, or what is not asked. */
    private static boolean isRemark(Statement quote) {
        Word last = quote.words().getLast();
        boolean counts = last.is("count") || last.is("counts") || last.is("counted");
        boolean half = HALF.startIn(quote.words()) && quote.words().size() <= MOST_WORDS_OF_HALF;
        return counts || half || Waivers.waive(quote.words());
    }

    private boolean isOffer(Statement quote) {
        int sign = Math.max(0, quote.start() - 1); // a currency's, which is no part of a quote
        return !EXPERIENCE.isIn(quote.words())
                && Offers.isOffer(posting.text().substring(sign, quote.end()), quote.words());
    }

    private static boolean isAttitude(Statement quote) {
        boolean manners = quote.role() == SectionRole.MANNERS && !EXPLICIT.isIn(quote.words());
        return manners || ATTITUDE.isIn(quote.words());
    }

    /** The technical terms that a statement names without asking them, each group wanted. */
    List<Draft> wishes(Statement statement) {
        return skills(statement, Importance.PREFERRED, Optional.empty());
    }

    private List<Draft> skills(Statement quote, Importance importance, Optional<Years> years) {
        List<Mention> asked = SkillNames.asked(quote, annotations.skills().within(quote));
        return groups(quote, asked).stream()
                .map(group -> Draft.of(Kind.SKILL, importance, quote, group, years.orElse(null)))
                .toList();
    }

    private List<Group> groups(Statement quote, List<Mention> mentions) {
        if (quote.role() == SectionRole.STACK) {
            return groups.inUse(quote.words(), mentions);
        }
        return isBehindFamily(quote) ? groups.behindLabel(quote.words(), mentions) : groups.in(quote.words(), mentions);
    }

    /** Whether a label that names a technical term stands right in front: "Networking: TCP/IP, DNS, etc." */
    private boolean isBehindFamily(Statement quote) {
        String text = posting.text();
        int at = quote.start() - 1;
        while (at > 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at > 0 && text.charAt(at) == ':' && annotations.skills().covers(at - 1);
    }

    private Draft education(EducationPhrase.Asked asked, Importance importance, Statement quote) {
        List<Mention> fields = annotations.education().within(quote).stream()
                .filter(mention -> mention.concept().kind() == ConceptKind.FIELD_OF_STUDY)
                .filter(mention ->
                        !EducationPhrase.isRelatedField(Words.of(posting.text(), mention.start(), mention.end())))
                .toList();
        List<Mention> named = fields.isEmpty() && asked.level().isEmpty()
                ? annotations.skills().within(quote)
                : fields;
        EducationAsked education = new EducationAsked(
                asked.level().orElse(null),
                named.stream()
                        .map(mention -> Draft.term(mention, posting.span(mention.start(), mention.end())))
                        .toList(),
                asked.relatedField(),
                asked.equivalent());
        return new Draft(Kind.EDUCATION, importance, quote, List.of(), null, false, null, education);
    }

    /** Certificates by name, or a kind of them by its subject ("security certifications"). */
    private List<Draft> certificates(Importance importance, Statement quote) {
        List<Group> named = groups(quote, certificates.in(quote));
        if (!named.isEmpty()) {
            return named.stream()
                    .map(group -> Draft.of(Kind.CERTIFICATION, importance, quote, group, null))
                    .toList();
        }
        List<Mention> subjects = annotations.skills().within(quote);
        Mention subject = subjects.isEmpty() ? null : subjects.getFirst();
        return List.of(
                new Draft(Kind.CERTIFICATION, importance, quote, List.of(), subject, subject != null, null, null));
    }

    /** Whether it names a way of working: not as part of a technical term, nor as in "hands-on experience with" or "systematic debugging". */
    private boolean namesTrait(Statement quote) {
        return annotations.traits().within(quote).stream().anyMatch(trait -> {
            if (posting.text().startsWith(" ", trait.end())
                    && annotations.skills().covers(trait.end() + 1)) {
                return false;
            }
            List<Word> behind = Words.of(posting.text(), trait.end(), quote.end());
            boolean practice = PRACTICE.startIn(behind) || ON.startIn(behind);
            boolean experience = practice && !behind.getFirst().is("skills");
            return !experience
                    && !annotations.skills().covers(trait.start())
                    && !annotations.skills().covers(trait.end() - 1);
        });
    }
}
