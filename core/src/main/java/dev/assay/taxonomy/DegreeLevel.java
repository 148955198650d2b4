package dev.assay.taxonomy;

/** Levels of education in rising order, as in ISCED 2011: secondary 3–4, associate 5, bachelor 6, master 7, doctorate 8. */
public enum DegreeLevel {
    NONE,
    SECONDARY,
    ASSOCIATE,
    BACHELOR,
    MASTER,
    DOCTORATE
}
