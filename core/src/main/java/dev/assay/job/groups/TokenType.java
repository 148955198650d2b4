package dev.assay.job.groups;

/** What a piece of a statement does for the grouping of its concepts. */
enum TokenType {
    /** Names a concept. */
    TERM,
    COMMA,
    AND,
    OR,
    SLASH,
    OPEN,
    CLOSE,
    /** "such as", "e.g.", "like": what follows are examples of what stands before. */
    EXAMPLES,
    /** "especially", "preferably": the same, but only behind a family; elsewhere it says nothing. */
    SPECIALLY,
    /** "one of the above". */
    ABOVE,
    /** "one of", "at least one of": what follows are alternatives. */
    ONE_OF,
    /** "or other", "or another": others count too. */
    OTHERS,
    /** "or similar", "or equivalent": the same, and what is named behind it is the family in any case. */
    SIMILAR,
    /** "etc.", "and more". */
    ETC,
    COLON,
    BREAK,
    WORD
}
