package dev.assay.repositories.redacted;

import dev.assay.evidence.Authorship;
import dev.assay.evidence.Strength;
import dev.assay.repositories.Figures;
import dev.assay.repositories.Prints;
import dev.assay.repositories.RepositoryProfile;
import dev.assay.repositories.Sighting;
import dev.assay.repositories.Year;
import dev.assay.repositories.people.Owner;
import dev.assay.repositories.rules.Technologies;
import dev.assay.repositories.rules.Trace.Manner;
import dev.assay.text.BundledFile;
import java.util.ArrayList;
import java.util.List;

/**
 * What a repository shows of one person, without its code, paths, messages, names, addresses and ids. Each finding carries the digest of
 * its place, so that whoever has the repository can make the same summary again and compare; nobody else learns the place from it, since
 * the commit's id, which the summary does not hold, is part of what is digested.
 *
 * @param rules the digest of the rules it was made by
 * @param salt what all digests begin with, 64 hexadecimal digits
 * @param history the digest of the commit that was read, and so of all before it
 * @param commits how many commits there are
 * @param own how many are the person's
 * @param owners the digests of the person's addresses
 * @param figures further lines: the person's figures, languages, years and technologies
 * @param findings what the work shows
 */
public record Summary(
        String rules,
        String salt,
        String history,
        int commits,
        int own,
        List<String> owners,
        List<String> figures,
        List<Item> findings) {

    static final String TITLE = "assay code evidence 1";

    public Summary {
        owners = List.copyOf(owners);
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
    }

    /**
     * One finding.
     *
     * @param concept what is shown
     * @param manner whether it was used or only asked for
     * @param authorship how far it is known whose work it is, as the summary's maker says
     * @param year the year that the commit states
     * @param place the digest of commit, path, line and text
     * @param rule the rule that found it
     */
    public record Item(String concept, Manner manner, Authorship authorship, int year, String place, String rule) {

        private static final int LONGEST = 200;

        public Item {
            if (!isPlain(concept)
                    || !isPlain(rule)
                    || year < 1970
                    || year > 9999
                    || place.length() != Prints.sha256("").length()) {
                throw new IllegalArgumentException("no finding: " + concept);
            }
        }

        private static boolean isPlain(String text) {
            return text.length() <= LONGEST && text.chars().allMatch(each -> each >= ' ' && each < 0x7F);
        }

        static Item of(Sighting sighting, String salt) {
            return new Item(
                    sighting.trace().concept(),
                    sighting.trace().manner(),
                    sighting.authorship(),
                    Math.clamp(sighting.date().getYear(), 1970, 9999),
                    Prints.sha256(String.join(
                            "\n",
                            salt,
                            sighting.commit(),
                            sighting.trace().path(),
                            Integer.toString(sighting.trace().line()),
                            sighting.trace().text())),
                    sighting.trace().rule());
        }

        /** What it can show at most: nobody here has seen the code. */
        Strength most() {
            return manner == Manner.USED && authorship.most() != Strength.CLAIMED
                    ? Strength.SUPPORTED
                    : Strength.CLAIMED;
        }

        private String line() {
            return "shows " + concept + " " + manner + " " + authorship + " " + year + " " + place + " " + rule;
        }
    }

    /** The summary of a profile; the same profile and salt give the same summary. */
    public static Summary of(RepositoryProfile profile, Owner owner, String salt) {
        return new Summary(
                Prints.sha256(new BundledFile(Technologies.class, "technologies.txt").text()),
                salt,
                digest(salt, profile.head()),
                profile.commits(),
                profile.own(),
                owner.emails().stream().map(email -> digest(salt, email)).toList(),
                figures(profile, owner),
                profile.sightings().stream().map(each -> Item.of(each, salt)).toList());
    }

    static String digest(String salt, String text) {
        return Prints.sha256(salt + "\n" + text);
    }

    private static List<String> figures(RepositoryProfile profile, Owner owner) {
        List<Figures> own = profile.people().stream()
                .filter(each -> owner.emails().contains(each.person().email()))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add("lines added " + own.stream().mapToLong(Figures::added).sum() + " removed "
                + own.stream().mapToLong(Figures::removed).sum() + " still there "
                + own.stream().mapToLong(Figures::surviving).sum());
        profile.languages().forEach((language, count) -> lines.add("new lines of " + language + " " + count));
        profile.surviving().forEach((language, count) -> lines.add("lines still there of " + language + " " + count));
        for (Year year : profile.years()) {
            lines.add("year " + year.year() + " code " + year.code() + " tests " + year.tests());
            year.technologies().forEach(each -> lines.add("year " + year.year() + " used " + each));
        }
        return lines;
    }

    /** The summary's lines, which are what is signed. */
    public String text() {
        List<String> lines = new ArrayList<>(List.of(
                TITLE, "rules " + rules, "salt " + salt, "history " + history, "commits " + commits + " own " + own));
        owners.forEach(each -> lines.add("owner " + each));
        lines.addAll(figures);
        findings.forEach(each -> lines.add(each.line()));
        return String.join("\n", lines) + "\n";
    }
}
