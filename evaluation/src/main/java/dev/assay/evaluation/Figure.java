package dev.assay.evaluation;

/** What is measured. A list is measured by precision, recall and their harmonic mean, a question by the share of right answers. */
enum Figure {
    AD_TERMS("ad terms", Part.POSTINGS, Shape.LIST),
    AD_IMPORTANCE("ad importance of found terms", Part.POSTINGS, Shape.QUESTION),
    AD_PAIRS("ad any-of pairs of found terms", Part.POSTINGS, Shape.LIST),
    AD_YEARS("ad years", Part.POSTINGS, Shape.LIST),
    AD_EDUCATION("ad education found", Part.POSTINGS, Shape.LIST),
    AD_LEVEL("ad education level", Part.POSTINGS, Shape.QUESTION),
    AD_FLAGS("ad education related/equivalent", Part.POSTINGS, Shape.QUESTION),
    AD_CERTIFICATIONS("ad certifications", Part.POSTINGS, Shape.LIST),
    AD_TRAITS("ad traits recalled", Part.POSTINGS, Shape.QUESTION),
    AD_LANGUAGES("ad languages, eligibility recalled", Part.POSTINGS, Shape.QUESTION),
    AD_QUOTES("ad quotes verbatim", Part.POSTINGS, Shape.QUESTION),
    RESUME_SKILLS("résumé skills", Part.RESUMES, Shape.LIST),
    RESUME_EMPLOYMENTS("résumé employments", Part.RESUMES, Shape.LIST),
    RESUME_DATES("résumé employment dates exact", Part.RESUMES, Shape.QUESTION),
    RESUME_EDUCATION("résumé education", Part.RESUMES, Shape.LIST),
    RESUME_LEVEL("résumé education level", Part.RESUMES, Shape.QUESTION),
    RESUME_CERTIFICATIONS("résumé certifications", Part.RESUMES, Shape.LIST),
    RESUME_MONTHS("résumé months per skill (±3)", Part.RESUMES, Shape.QUESTION),
    VERDICTS("verdicts right", Part.PAIRS, Shape.QUESTION),
    VERDICT_MET("verdict MET", Part.PAIRS, Shape.LIST),
    EVIDENCE("evidence verbatim", Part.PAIRS, Shape.QUESTION);

    private final String label;
    private final Part part;
    private final Shape shape;

    Figure(String label, Part part, Shape shape) {
        this.label = label;
        this.part = part;
        this.shape = shape;
    }

    /** What people call it. */
    String label() {
        return label;
    }

    /** What kind of file it is about. */
    Part part() {
        return part;
    }

    /** How it is measured. */
    Shape shape() {
        return shape;
    }

    /** The kinds of file. */
    enum Part {
        POSTINGS,
        RESUMES,
        PAIRS
    }

    /** The ways to measure. */
    enum Shape {
        LIST,
        QUESTION
    }
}
