package dev.assay.text;

/**
 * One line of a document, without its line break; it may be empty.
 *
 * @param number the line's number, from 0
 * @param start the first code unit, from 0
 * @param end the code unit behind the last
 * @param page the page that holds it, from 1
 */
public record Line(int number, int start, int end, int page) {}
