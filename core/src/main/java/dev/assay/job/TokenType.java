package dev.assay.job;

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
    /** "one of", "at least one of": what follows are alternatives. */
    ONE_OF,
    /** "or similar", "or other", "or equivalent": others count too. */
    OTHERS,
    /** "etc.", "and more". */
    ETC,
    COLON,
    BREAK,
    WORD
}
