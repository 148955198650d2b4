package dev.assay.server.assessment;

/** The statements on which the pages of a long shortlist wait. */
public final class HotStatements {

    private HotStatements() {}

    public static String ofJob() {
        return JudgedStore.OF_JOB;
    }

    public static String some() {
        return JudgedStore.SOME;
    }
}
