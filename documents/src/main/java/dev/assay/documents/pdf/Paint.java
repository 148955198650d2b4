package dev.assay.documents.pdf;

/**
 * Something painted on the page that text may stand on or vanish under.
 *
 * @param box where it is
 * @param color its colour, or unknown
 * @param covers whether it hides what is under it
 * @param picture whether it is a picture
 */
record Paint(Box box, int color, boolean covers, boolean picture) {}
