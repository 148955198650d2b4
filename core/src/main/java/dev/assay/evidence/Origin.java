package dev.assay.evidence;

import java.time.LocalDate;

/** Where evidence is from, beyond the words that it quotes. A new kind of source adds its case here. */
public sealed interface Origin {

    /** Words that the candidate wrote about themselves. */
    record Words() implements Origin {}

    /**
     * Words that the candidate wrote, of which a person said what they mean after they were read otherwise.
     *
     * @param how what had been read and what holds, in a few plain words
     */
    record Corrected(String how) implements Origin {}

    /**
     * Lines of a file as one commit left them.
     *
     * @param commit the commit's id, 40 lower-case hexadecimal digits or more
     * @param path the file's path inside the repository
     * @param firstLine the first line concerned, from 1
     * @param lastLine the last line concerned, not less than {@code firstLine}
     * @param date the day the commit says it was written, which its author is free to choose: no verdict rests on it
     * @param rule the id of the rule that found it
     * @param authorship how far it is proven whose work it is
     */
    record Code(
            String commit, String path, int firstLine, int lastLine, LocalDate date, String rule, Authorship authorship)
            implements Origin {
        public Code {
            if (firstLine < 1 || lastLine < firstLine) {
                throw new IllegalArgumentException("lines " + firstLine + " to " + lastLine + " of " + path);
            }
        }
    }

    /**
     * A signed summary of code that was not handed in.
     *
     * @param rule the id of the rule that is said to have found it
     * @param year the year that the commit is said to state
     * @param signedFor whose address the summary is for, in a few plain words
     */
    record Summary(String rule, int year, String signedFor) implements Origin {}

    /**
     * A statement that an issuer signed about the holder of a credential. Each answer is a few plain words.
     *
     * @param signature whether the signature is valid, and of which kind
     * @param issuer whether the issuer is believed
     * @param subject whether the credential is about the person who handed it in
     * @param standing whether it still stands
     */
    record Credential(String signature, String issuer, String subject, String standing) implements Origin {}
}
