package dev.assay.job;

/** What a section of a posting speaks about. */
enum SectionRole {
    /** What is asked of the person. */
    ASKS,
    /** What is asked of the person's ways: communication, character. Technical terms there only illustrate. */
    MANNERS,
    /** What the person will do. */
    DUTIES,
    /** The technologies in use, as a bare list. */
    STACK,
    /** Running text about the opening, which may ask something. */
    OPEN,
    /** Labels and values: kind of contract, industry, place. */
    FACTS,
    /** The company, its benefits, its promises, how to apply. */
    SILENT;

    /** Whether it asks something of the person. */
    boolean asks() {
        return this == ASKS || this == MANNERS;
    }
}
