package dev.assay.job.groups;

import dev.assay.job.words.Word;
import dev.assay.taxonomy.Mention;
import dev.assay.taxonomy.Taxonomy;
import java.util.List;

/** Tells which concepts of a statement are alternatives and which are each asked. Immutable and safe for use by several threads. */
public final class Groups {

    private final Kinship kinship;

    /** Groups by what {@code taxonomy} knows of families and siblings. */
    public Groups(Taxonomy taxonomy) {
        this.kinship = new Kinship(taxonomy);
    }

    /** The groups of a statement, in the order of the text. */
    public List<Group> in(List<Word> words, List<Mention> mentions) {
        return GroupReader.read(Tokens.of(words, mentions), new Enumerations(kinship));
    }

    /** The groups of a statement behind a label that names their family: there "etc." makes examples of all. */
    public List<Group> behindLabel(List<Word> words, List<Mention> mentions) {
        Enumerations enumerations = new Enumerations(kinship);
        enumerations.labelled();
        return GroupReader.read(Tokens.of(words, mentions), enumerations);
    }

    /** The groups of a list of what is in use, which "etc." leaves incomplete without making alternatives of it. */
    public List<Group> inUse(List<Word> words, List<Mention> mentions) {
        List<Token> tokens = Tokens.of(words, mentions).stream()
                .filter(token -> token.type() != TokenType.ETC)
                .toList();
        return GroupReader.read(tokens, new Enumerations(kinship));
    }
}
