package dev.assay.job;

import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import java.util.List;
import java.util.Optional;

/** What a heading that is not in the table says, by the words it holds. */
final class HeadingKeywords {

    private static final Phrases SILENT = Phrases.of("""
            benefits, perks, we offer, about us, about our, why, who we are, who is, diversity, equal, inclusion, rewards, how to apply
            we provide, you get, you'll get, in return, our values, our culture, our mission, our story, privacy
            """);
    private static final Phrases WEAK_SILENT = Phrases.of(
            "about, compensation, salary, apply, culture, values, commitment, offer, interview, process, policy, team, company, life");
    private static final Phrases REQUIRED = Phrases.of(
            "required, require, must, minimum, mandatory, essential, requirements, requirement, qualifications, need, basic");
    private static final Phrases OPTIONAL = Phrases.of("optional, not required, not mandatory, not necessary");
    private static final Phrases PREFERRED = Phrases.of("""
            preferred, preferable, bonus, nice, plus, pluses, desirable, desired, advantage, advantageous, ideally, good to have, great to have
            asset, assets, grin, smile, set you apart, sets you apart, stand out, even better, we'd love, would love, be lovely, extra points, would be great, excited, increase your chances
            """);
    private static final Phrases DUTIES = Phrases.of("""
            responsibilities, responsibility, responsible, duties, tasks, you will do, you'll do, be doing, you will be, you'll be, you will
            you'll, day to day, accountabilities, your role, your mission, your impact, your job, role involves, job involves
            """);
    private static final Phrases MANNERS = Phrases.of(
            "soft skills, interpersonal, personality, communication skills, people skills, personal qualities");
    private static final Phrases ASKS = Phrases.of("""
            requirements, requirement, required, require, requires, qualifications, qualification, skills, skill, skillset, experience, expect
            looking for, profile, bring, you have, you've, you are, you're, about you, need, needs, needed, competencies, education, knowledge
            expertise, certifications, must, abilities, capabilities, strengths, background, thrive, thrives, a fit if, good fit, great fit, fit right in, sound like you, sounds like you, seeking, candidates, candidate, proficiency, exposure, familiarity, criteria
            """);
    private static final Phrases STACK = Phrases.of("technologies, stack, toolset, toolbox, environment, tools");
    private static final Phrases FULL_STACK = Phrases.of("full stack");
    private static final Phrases OPEN = Phrases.of("role, position, job, opportunity, overview, summary, description");

    private HeadingKeywords() {}

    static Optional<Heading> find(List<Word> words) {
        if (SILENT.isIn(words)) {
            return Optional.of(new Heading(SectionRole.SILENT, null));
        }
        if (OPTIONAL.isIn(words)) {
            return Optional.of(new Heading(SectionRole.ASKS, Importance.OPTIONAL));
        }
        if (PREFERRED.isIn(words)) {
            return Optional.of(new Heading(SectionRole.ASKS, Importance.PREFERRED));
        }
        return role(words).map(role -> new Heading(role, REQUIRED.isIn(words) ? Importance.REQUIRED : null));
    }

    private static Optional<SectionRole> role(List<Word> words) {
        if (DUTIES.isIn(words)) {
            return Optional.of(SectionRole.DUTIES);
        }
        if (MANNERS.isIn(words)) {
            return Optional.of(SectionRole.MANNERS);
        }
        if (ASKS.isIn(words)) {
            return Optional.of(SectionRole.ASKS);
        }
        if (STACK.isIn(words) && !FULL_STACK.isIn(words)) {
            return Optional.of(SectionRole.STACK);
        }
        if (OPEN.isIn(words)) {
            return Optional.of(SectionRole.OPEN);
        }
        return WEAK_SILENT.isIn(words) ? Optional.of(SectionRole.SILENT) : Optional.empty();
    }
}
