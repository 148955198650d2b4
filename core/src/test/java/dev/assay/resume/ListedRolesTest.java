package dev.assay.resume;

import static dev.assay.resume.Employments.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Roles that stand in a list or say in their own row at whom they were held; every name is invented. */
class ListedRolesTest {

    @Test
    void listedEmploymentsMayEndInOneDate() {
        assertThat(read("""
                        Experience:

                        - Software Development Intern, Quillmark, Summer 2022
                          - Built a form that asks for the colour of a door
                          - Led the demonstration, May 2022
                        - Teaching Assistant, Nimbus College, Fall 2021 - Present
                        """))
                .containsExactly(
                        "Software Development Intern @ Quillmark [2022-06..2022-08]",
                        "Teaching Assistant @ Nimbus College [2021-09..present]");
    }

    @Test
    void aListOfRolesWithoutDatesIsAListOfEmployments() {
        assertThat(read("""
                        Professional Experience
                        - Linux Administrator - Quillmark, Harbour Town
                        - Tester, Nimbus Freight
                        - Wrote the manual of a lift
                        """))
                .containsExactly("Linux Administrator @ Quillmark [?..?]", "Tester @ Nimbus Freight [?..?]");
    }

    @Test
    void whatStandsBesideTheDatesIsAPlaceWhereTheRowAboveSaysAtWhom() {
        assertThat(read("""
                        ## Experience

                        Software engineer at Quillmark Ltd

                        12.2014 - present | Remote job
                        - Kept the importer running

                        Tester at Brightloom
                        08.2012 - 11.2014 | Harbour Town
                        """))
                .containsExactly(
                        "Software engineer @ Quillmark Ltd [2014-12..present]",
                        "Tester @ Brightloom [2012-08..2014-11]");
    }

    @Test
    void aLineOfDashesLeadsToTheNextColumn() {
        assertThat(read("""
                        EXPERIENCE

                        2018-2023    Quillmark, Staff Developer ---------------- Harbour Town

                        2016-2018    Nimbus Freight, Tester -------------------- Hillside
                        """))
                .containsExactly("Staff Developer @ Quillmark [2018..2023]", "Tester @ Nimbus Freight [2016..2018]");
    }
}
