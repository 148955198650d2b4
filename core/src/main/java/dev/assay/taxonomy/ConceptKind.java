package dev.assay.taxonomy;

/** What sort of thing a concept is. The group decides which texts it is looked for in. */
public enum ConceptKind {
    FAMILY(Group.SKILL),
    LANGUAGE(Group.SKILL),
    FRAMEWORK(Group.SKILL),
    LIBRARY(Group.SKILL),
    DATABASE(Group.SKILL),
    MESSAGING(Group.SKILL),
    CLOUD(Group.SKILL),
    OPERATING_SYSTEM(Group.SKILL),
    TOOL(Group.SKILL),
    PLATFORM(Group.SKILL),
    PROTOCOL(Group.SKILL),
    METHOD(Group.SKILL),
    KNOWLEDGE(Group.SKILL),
    /** A technology that no data file names, known by its name alone. */
    TERM(Group.SKILL),
    DEGREE(Group.EDUCATION),
    FIELD_OF_STUDY(Group.EDUCATION),
    CERTIFICATE(Group.CERTIFICATE),
    SPOKEN_LANGUAGE(Group.SPOKEN_LANGUAGE),
    TRAIT(Group.TRAIT);

    private final Group group;

    ConceptKind(Group group) {
        this.group = group;
    }

    /** The group of kinds within which a spelling stands for one concept only. */
    public Group group() {
        return group;
    }

    /** Groups of kinds; each has an annotator of its own. */
    public enum Group {
        SKILL,
        EDUCATION,
        CERTIFICATE,
        SPOKEN_LANGUAGE,
        TRAIT
    }
}
