package dev.assay.job;

import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import java.util.List;

/** Tells what a statement is for: whether it asks something of the person, says what the person will do, or neither. */
final class Asks {

    /** Words that ask, wherever they stand. */
    private static final Phrases ASKING = Phrases.of("""
            you have, you've, you should, you must, must, you need, you'll need, you will need, you will have, you'll have, you'll bring, you bring
            you possess, you know, you know how, you are able, you're able, you are comfortable, you're comfortable, you are familiar
            you are experienced, you are proficient, is required, are required, is essential, are essential, is mandatory, required to, requires
            we expect, we require, we need someone, we want someone, we're looking for someone, we are looking for someone, looking for someone
            someone who, someone who's, someone who've, someone with, somebody who, people who, people who've, those who, anyone who, candidate has, candidate should, candidate will have, candidate must, candidates should
            candidates must, candidates with, applicants must, applicants should, ideal candidate, have you, a plus, nice to have, baseline expectation
            experience in, experience with, experience as, experience working, experience using, experience of, experience developing, experience building
            years of experience, years experience, years' experience, years of professional, years of relevant, years working, of experience
            knowledge of, knowledge in, familiar with, familiarity with, proficient in, proficient with, proficiency in, proficiency with
            fluent in, fluency in, ability to, degree in, bachelor's degree, background in, understanding of, skilled in, expertise in, passion for
            are you, do you have, you enjoy, you love, you like, you want to, you are a, you're a, you are an, you're an, willing to, and you are
            who possesses, who has, who have, who is, who can, minimum of, at least, expert in, be familiar, a must, a person who
            who knows, who know, who loves, who enjoys, who writes, who likes, who wants, who brings, who understands, bonus points, extra points
            brownie points, extra credit, nice bonus, you had worked, you've worked, you have worked, you've used, you've built, you've shipped
            years of commercial, years commercial, yrs of, yrs experience, years of hands, years of practical, years of solid, years in, years with
            like you to, you understand, you write, you speak, you don't need, you do not need, you bring along, needs you to
            is comfortable, are comfortable, comfortable in, comfortable with, is familiar, is proficient, is fluent
            you should know, you should understand, you should be able, should be able to, is needed, are needed, is welcome, are welcome
            come in handy, comes in handy, would be cool, experience there, is nice, our working language, the working language, company language
            """, "asking");

    /** Words that start a statement that asks, in a list of duties. */
    private static final Phrases ASKING_START = Phrases.of("""
            experience, knowledge, ability, the ability, able, proficiency, proficient, strong, excellent, good, familiarity, familiar, fluent
            understanding, solid, degree, bachelor's, must, you have, you must, you should have, minimum, at least, work under pressure
            excellent, proven, previous experience, demonstrated, comfortable, comfy, confident, hands on, competent, competence, at home, well versed
            versed, skilled, conversant, grounding, a grounding, grounded, command, a good command, have strong, have solid, have good, have some, have experience, have worked, have used, have built, be familiar, be comfortable, some experience, some knowledge, some exposure, exposure, so would, as would
            """, "asking start");

    private static final Phrases ASKING_IN_DUTIES = Phrases.of("""
            must have, you must, you need to have, years of experience, years experience, is required, are required, is a must, is a plus
            we want someone, someone who, we are looking for, we're looking for, requires, willing to, you should know, you should have, is comfortable, is familiar, is proficient, is fluent
            you should be, you should understand, is needed, are needed, is welcome, are welcome, is essential, are essential
            """);

    /** How sentences about work to come start, or what they hold. */
    private static final Phrases DUTY = Phrases.of("""
            you will, you'll, you would, you'd, focusing on, helping, your work, your role, your job, your mission, your responsibilities, your tasks, candidate will
            candidates will, developer will, engineer will, be responsible, is responsible, are responsible, responsible for, in this role
            in this position, position with, working on, you get to, you are going to, you take, you help
            you work, you develop, you build, you design, you lead, you create, you support, you ensure, you own, you write, you collaborate, you join
            help us, join us, as a member, as part of, duties, role involves, position involves, coding, adhering, supporting, participating
            """, "duty");

    private static final int MOST_WORDS_OF_AMOUNT = 6;

    private static final Phrases VALUES = Phrases.of(
            "we value, we care about, we do care about, what we value, we value most, matters to us, matter to us, we look for, is important to us");

    /** How sentences about the company, or about applying, start. */
    private static final Phrases COMPANY_START = Phrases.of("""
            we, our, we're, we've, we'll, at, this is, for more, please, click, apply, so if, looking forward, not a fit, copyright, all qualified
            come as you are, then, that is why, that is also why, that's why, because, by, with us, the company, the team, the department, it's, it is, there, in return
            to apply, if you're, if you are, if you want, if this, if that, don't, while, since, today, these, here, send, contact, interested, for us
            what, why, how, when, he, she, they, everyone, join, for consumers, this company, as a company, let, is, perfect, note, find, learn more
            the product, this, studies, everybody, although, let's, just, who, come, in that case, ready, sounds, read, check, feel
            """, "company start");

    /** Sentences of which no part is about the person's abilities. */
    private static final Phrases NEVER = Phrases.of("""
            without regard, equal opportunity, all qualified applicants, gender identity, sexual orientation, national origin, reasonable accommodation
            reasonable accommodations, privacy policy, cookies, protected veteran, all rights reserved, recruitment agencies, apply now, click here
            we encourage you to, we encourage everyone, starts with inclusion, diverse backgrounds, affirmative action, equal employment, even if you, meet all the requirements, tick every box, every box, 100% of the
            no agencies, no recruiters, no headhunters, agencies please, inclusive employer, welcomes every applicant, welcome every applicant, welcomes all applicants, welcome all applicants, guarantees an interview, guaranteed interview, without a photograph, without a photo
            click the link, are you up for, read on, in order to apply, looking forward to receiving, please apply, please send, apply today, your application, your resume, your cv
            """);

    /** Sentences that say what need not be known. */
    private static final Phrases NOT_ASKED = Phrases.of("""
            don't need to know, do not need to know, don't have to know, do not have to know, no need to know, needn't know, not need to know
            don't need experience, do not need experience, don't need any experience, don't need to have experience, don't expect you to know
            do not expect you to know, not expected to know, no prior experience, no previous experience, no prior knowledge, no experience with
            no experience in, no knowledge of
            """);

    private static final Phrases YET = Phrases.of("but, however, though, although, yet, must");

    /** Sentences that promise something to the person. */
    private static final Phrases PROMISE = Phrases.of("""
            you have the chance, you have the opportunity, you will have the opportunity, you will have the chance, you'll have the opportunity
            you'll have the chance, you will have access, you have access, you'll have access, chance to, opportunity to, you can expect
            you will receive, you'll receive, you will get, you'll get, you have the freedom, you will have the freedom, you will enjoy our
            """);

    /** Starts of sentences that speak of work to come, and still ask. */
    private static final Phrases ASKING_OF_YOU = Phrases.of("""
            you will have, you'll have, you will need, you'll need, you will bring, you'll bring, you will possess, you'll possess, you must
            you will be able, you'll be able, you will already have, you will be comfortable, you'll be comfortable, you should have, you will be a
            you will be experienced, you'll be a, you will be an, you'll be an, you would have, you'd have
            """);

    /** Verbs that start a duty in a list. */
    private static final Phrases WORK = Phrases.of("""
            design, develop, build, create, collaborate, implement, maintain, support, participate, ensure, identify, partner, lead, manage
            coordinate, perform, analyze, analyse, troubleshoot, deliver, provide, contribute, drive, own, define, monitor, assist, mentor, review
            document, plan, conduct, research, evaluate, integrate, optimize, optimise, improve, produce, capture, facilitate, automate, write
            configure, deploy, migrate, administer, investigate, prepare, establish, architect, prototype, translate, test, work with, work on
            work closely, set up, take part, be responsible, engage, execute, guide, coach, oversee, supervise
            """);

    private static final int LEAST_LISTED = 3;

    /** What no list of technologies holds. */
    private static final Phrases NO_LIST = Phrases.of("""
            developer, engineer, architect, programmer, consultant, administrator, analyst, scientist, tester, designer, manager, specialist, expert
            we, our, us, they, their, is, are, was, were, has, have, will
            """);

    private Asks() {}

    /** What the statement is for, as the role it would have as a section of its own. */
    static SectionRole purpose(Statement statement) {
        List<Word> words = statement.words();
        if (NEVER.isIn(words) || PROMISE.isIn(words) || (NOT_ASKED.isIn(words) && !YET.isIn(words))) {
            return SectionRole.SILENT;
        }
        return switch (statement.role()) {
            case ASKS, MANNERS -> purposeInAsks(statement);
            case DUTIES -> purposeInDuties(words);
            case OPEN -> purposeInOpen(words);
            case STACK -> SectionRole.STACK;
            case FACTS, SILENT -> isPlainlyAsked(words) ? SectionRole.ASKS : SectionRole.SILENT;
        };
    }

    /** Whether words that hold many technical terms only list them: no sentence about the company, no title of an opening. */
    static boolean isBareList(List<Word> words, Mentions skills) {
        boolean many =
                skills.within(words.getFirst().start(), words.getLast().end()).size() >= LEAST_LISTED;
        return many && !COMPANY_START.startIn(words) && !NO_LIST.isIn(words);
    }

    private static final Phrases IN_USE_START = Phrases.of("""
            our backend, our back end, our frontend, our front end, our stack, our tech stack, our technology stack, our platform, our infrastructure
            our services, our code, our codebase, our code base, our app, our apps, our api, our apis, our systems, our software, our website
            the stack, the backend, the frontend, the codebase
            """);

    /** Whether a sentence about the company says what its software is made of: "Our backend is Kotlin on Kubernetes". */
    static boolean saysWhatIsInUse(List<Word> words, Mentions skills) {
        return IN_USE_START.startIn(words)
                && skills.within(words.getFirst().start(), words.getLast().end())
                                .size()
                        > 1;
    }

    /** Whether a sentence says what the company values in people; what it names must be a trait: "we do care about kindness". */
    static boolean values(List<Word> words) {
        return VALUES.isIn(words) && !NEVER.isIn(words) && !PROMISE.isIn(words);
    }

    /** Whether a sentence says of a technical term that it would be welcome: "Chaos engineering experience would be lovely". */
    static boolean wishes(List<Word> words, Mentions skills) {
        boolean wished = Wording.of(words).filter(Importance.PREFERRED::equals).isPresent();
        return wished
                && !NEVER.isIn(words)
                && !PROMISE.isIn(words)
                && !isAboutCompany(words)
                && !skills.within(words.getFirst().start(), words.getLast().end())
                        .isEmpty();
    }

    private static boolean isPlainlyAsked(List<Word> words) {
        return Eligibility.isPlainlyAsked(words) || SHOULD.isIn(words);
    }

    private static SectionRole purposeInAsks(Statement statement) {
        List<Word> words = statement.words();
        boolean asking = ASKING.isIn(words) || Eligibility.isAsked(words);
        if (isAboutOthers(words) || (COMPANY_START.startIn(words) && !asking)) {
            return SectionRole.SILENT;
        }
        boolean duty = DUTY.startIn(words) || DUTY_SUBJECT.isIn(words);
        return duty && !asking ? SectionRole.DUTIES : statement.role();
    }

    private static final Phrases COMPANY = Phrases.of(
            "is a global, is a leading, is the leading, is the world's, is one of the, is an equal, is committed to, was founded, is headquartered");
    private static final Phrases SHOULD =
            Phrases.of("you should be, you should have, you should know, you should understand, you should be able");
    private static final Phrases DUTY_SUBJECT =
            Phrases.of("developer will, engineer will, candidate will, is responsible for, you will, you'll");

    /** A sentence whose subject is a name, or that praises a company. */
    private static boolean isAboutOthers(List<Word> words) {
        return words.getFirst().is("<") || COMPANY.isIn(words);
    }

    private static SectionRole purposeInDuties(List<Word> words) {
        if (ASKING_START.startIn(words)
                || ASKING_IN_DUTIES.isIn(words)
                || Eligibility.isPlainlyAsked(words)
                || EducationPhrase.isStated(words)) {
            return SectionRole.ASKS;
        }
        return COMPANY_START.startIn(words) && !DUTY.isIn(words) ? SectionRole.SILENT : SectionRole.DUTIES;
    }

    private static SectionRole purposeInOpen(List<Word> words) {
        if (Eligibility.isPlainlyAsked(words)) {
            return SectionRole.ASKS;
        }
        boolean asking = ASKING.isIn(words) && !DUTY.startIn(words) && !isAboutCompany(words);
        if (asking || ASKING_OF_YOU.startIn(words) || ASKING_START.startIn(words) || isDegreeOrYears(words)) {
            return isAboutOthers(words) ? SectionRole.SILENT : SectionRole.ASKS;
        }
        boolean duty = DUTY.isIn(words) || WORK.startIn(words);
        return duty ? SectionRole.DUTIES : SectionRole.SILENT;
    }

    /** Whether a degree is asked, or the words start with an amount of practice. */
    private static boolean isDegreeOrYears(List<Word> words) {
        boolean amount = YearsPhrase.isNumber(words.getFirst())
                && YearsPhrase.find(words.subList(0, Math.min(words.size(), MOST_WORDS_OF_AMOUNT)))
                        .isPresent();
        return amount || EducationPhrase.isStated(words);
    }

    private static final Phrases SEEKING = Phrases.of("""
            looking for, seeking, we need, we want, we expect, we require, hiring, we appreciate, we value, search for, searching for, needs a
            needs an, requires a, requires an, recruiting, is after a, wants a, wants an
            """);

    /** "We have years of experience in …" speaks of the company; "We are looking for someone with …" does not. */
    private static boolean isAboutCompany(List<Word> words) {
        return COMPANY_START.startIn(words)
                && !SEEKING.isIn(words)
                && !Phrases.of("you").isIn(words);
    }
}
