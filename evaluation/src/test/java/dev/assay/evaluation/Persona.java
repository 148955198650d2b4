package dev.assay.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a résumé of the project's own set that tell who someone is and must not count; tests put others in their place.
 *
 * @param resume the résumé's id
 * @param name the name
 * @param email the e-mail address, or null where the résumé does not tell
 * @param address where the person lives, or null where the résumé does not tell
 * @param school a school
 * @param graduation words that end with the year in which an education ended
 */
record Persona(
        String resume,
        String name,
        @Nullable String email,
        @Nullable String address,
        String school,
        String graduation) {

    /** One for each résumé. */
    static final List<Persona> ALL = List.of(
            new Persona(
                    "classic-alder",
                    "Maren Okonkwo-Lindqvist",
                    "maren@example.org",
                    "3 Invented Lane, Bristol",
                    "University of Severnside",
                    "University of Severnside, 2017"),
            new Persona(
                    "classic-birch",
                    "TOMASZ ABERNATHY-RAO",
                    "tomasz@example.net",
                    "Glasgow",
                    "Strathmoor University",
                    "BSc Mathematics, Strathmoor University, 2017"),
            new Persona(
                    "compact-cedar",
                    "Philippa Castellanos-Nwosu",
                    "philippa@example.com",
                    null,
                    "Shannon Technical College",
                    "2011 - 2015"),
            new Persona(
                    "compact-elm",
                    "Jonas Ferreira-Whitlock",
                    "jonas@example.org",
                    "Utrecht",
                    "Oostwijk College",
                    "Oostwijk College, 2016"),
            new Persona(
                    "european-fir",
                    "Ilse Bratanova-Fitzgerald",
                    "ilse@example.net",
                    null,
                    "Technical University of Weserstadt",
                    "10.2010 – 03.2016"),
            new Persona("european-hazel", "AMINATA DE WINTER", null, null, "Hogeschool Leiestreek", "2016 - 2019"),
            new Persona(
                    "skills-larch",
                    "Rosalind Achterberg-Mensah",
                    "rosalind@example.org",
                    null,
                    "Nordhaven University of Applied Sciences",
                    "Gymnasium am Deich, 2021"),
            new Persona(
                    "skills-maple",
                    "Desmond Villaruel-Oyelaran",
                    "desmond@example.com",
                    null,
                    "Holsworthy Hill School",
                    "Holsworthy Hill School, 2012"));
}
