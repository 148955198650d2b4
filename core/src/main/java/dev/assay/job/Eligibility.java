package dev.assay.job;

import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import java.util.List;

/** Tells statements about what a person must be allowed, or prepared, to do: work permits, clearances, travel, duty at a place. */
final class Eligibility {

    private static final Phrases ALLOWED = Phrases.of("""
            work permit, work permits, right to work, eligible to work, authorized to work, authorised to work, work authorization
            work authorisation, legally authorized, legally entitled, work visa, visa sponsorship, valid visa, working visa, sponsorship, security clearance
            secret clearance, clearance, clearances, sc cleared, dv cleared, security cleared, citizen, citizens, citizenship, permanent resident
            permanent residency, permanent residence, green card, residence permit, be resident in, resident in, residing in, reside in
            background check, background checks, background investigation, background screening, background verification, criminal record
            police check, drug test, drug screening, drug screen, driving licence, driving license, driver's license, driver's licence
            drivers license, driver license, driver licence, polygraph, public trust, ts/sci, vetting, dbs check, vaccinated, vaccination
            selective service, security check, pre employment screening, active secret, secret required, top secret, active ts, employment verification, nationals only, export control, itar, eligibility to work, work in the us, work in the uk
            """, "allowed");

    private static final Phrases PREPARED = Phrases.of("""
            willing to travel, willingness to travel, ability to travel, able to travel, travel up to, travel is required, travel required
            travel requirements, occasional travel, some travel, business travel, travel to client, domestic travel, international travel
            frequent travel, % travel, travel internationally, travel domestically, ready to travel, readiness to travel, to travel, on call
            oncall, pager duty, standby duty, stand by duty, shift work, work shifts, in shifts, rotating shifts, night shifts, shift work
            work weekends, on weekends, weekend work, work nights, after hours, outside of business hours, outside of normal hours
            willing to relocate, willingness to relocate, able to relocate, relocate to, relocation to, be located in, located in, be based in
            already located, based in, on site, onsite, in office, in the office, days a week in, days per week in, commute, commutable
            commuting distance, time zone, timezone, time zones, overlap, eastern time, pacific time, central european time, hours of overlap
            woken at night, notice period of, rotational shifts, rotational shift, 24x7, immediate joiners, immediate joiner, join immediately, at least 18, 18 years, lift up to, able to lift, to lift, work on site, days a week on site, on call rota, on call rotation, weekly hours, available to start, legally, work from our office
            """, "prepared");

    /** Behind or in front of these, a place or a journey is not asked of the person. */
    private static final Phrases NOT_ASKED = Phrases.of("""
            customers, clients, team is, team is located, teams located, our team, offices in, our offices, headquartered, is based in, we are based
            company based, platform, applications, optional, no travel, teams, data located, systems, systems on, servers
            """);

    private static final Phrases DUTY = Phrases.of("""
            must, required, requires, require, willing, willingness, able to, ability, need to be, only, have to, you'd be, eligible, subject to, proof
            valid, current, obtain, hold, holds, prepared, ready, candidates, applicants, this role is, this position is, position is, role is, as an, member
            already, located, take part, takes part, participate, participation, share, join, someone, expected, you live, you are based, you're based, mandatory, commute, role requires
            """);

    private static final Phrases PLAIN_DUTY =
            Phrases.of("must, required to, need to be, you'd be required, is required, are required");

    private static final Phrases NOTICE = Phrases.of("all persons hired, without regard, equal opportunity");

    private static final Phrases OFFER = Phrases.of("""
            we support, will support you, we offer, can be offered, currently be offered, we will help, we help, we provide, will sponsor, we sponsor
            support you, all persons hired, without regard, equal opportunity, work from anywhere, relocation package, visa support, benefits
            """);

    private Eligibility() {}

    /** Whether a statement in a list of demands asks for eligibility. */
    static boolean isAsked(List<Word> words) {
        return ALLOWED.isIn(words) || isPrepared(words);
    }

    private static final Phrases LABELS = Phrases.of("""
            notice period, travel, travelling, traveling, travel requirement, travel requirements, shifts, shift, on call, clearance, security clearance, driving licence
            driver's license, work permit, work authorization, citizenship, visa
            """);

    private static final Phrases NONE = Phrases.of("none, no, not, n/a, 0");

    /** Whether a label says so, whatever its value: "Travel: 50 %". */
    static boolean isLabelled(List<Word> words) {
        int label = LABELS.lengthAt(words, 0);
        boolean labelled =
                label > 0 && label + 1 < words.size() && words.get(label).is(":");
        return labelled && NONE.lengthAt(words, label + 1) == 0;
    }

    /** Whether a sentence of running text plainly asks for eligibility. */
    static boolean isPlainlyAsked(List<Word> words) {
        return (ALLOWED.isIn(words) || isPrepared(words)) && DUTY.isIn(words) && !isOffer(words);
    }

    private static boolean isOffer(List<Word> words) {
        return NOTICE.isIn(words) || (OFFER.isIn(words) && !PLAIN_DUTY.isIn(words));
    }

    private static boolean isPrepared(List<Word> words) {
        return PREPARED.isIn(words) && !NOT_ASKED.isIn(words);
    }
}
