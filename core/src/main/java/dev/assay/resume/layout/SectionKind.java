package dev.assay.resume.layout;

/** What a part of a résumé is about. */
public enum SectionKind {
    /** What stands before the first heading. */
    TOP,
    SUMMARY,
    EXPERIENCE,
    VOLUNTEERING,
    MILITARY,
    ACTIVITIES,
    PROJECTS,
    EDUCATION,
    COURSES,
    CERTIFICATIONS,
    SKILLS,
    LANGUAGES,
    CONTACT,
    PUBLICATIONS,
    AWARDS,
    INTERESTS,
    REFERENCES,
    /** Parts inside an employment ("Responsibilities"), and none on their own. */
    RESULTS,
    /** "Profile", "Description": a summary at the top, a part of an employment below. */
    PROFILE,
    OTHER;

    /** Whether such a heading inside an employment is a part of it rather than its end, unless it looks like the section's own. */
    public boolean canBeInsideEmployment() {
        return this == SKILLS
                || this == AWARDS
                || this == PROJECTS
                || this == RESULTS
                || this == PROFILE
                || this == SUMMARY;
    }

    /** Whether employments are told in it. */
    public boolean tellsEmployments() {
        return this == EXPERIENCE || this == VOLUNTEERING || this == MILITARY || this == ACTIVITIES;
    }
}
