package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Member;

/** Someone's walk through the pages in a real browser. */
record Walk(Browser browser, Company company) {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    /** Someone logs in, and stands before the jobs. */
    static Walk of(Browser browser, Company company, Member member) {
        Walk walk = new Walk(browser, company);
        browser.sets(WIDE);
        walk.opens("/login");
        walk.logsIn(member.email());
        return walk;
    }

    void logsIn(String email) {
        browser.types("E-mail address", email);
        browser.types("Password", Company.PASSWORD);
        browser.presses("Log in");
        browser.waitsToSee("Log out");
    }

    void opens(String path) {
        browser.opens(company.server().address().resolve(path).toString());
    }

    /**
     * Looks at the page at both widths, of which pictures are kept in {@code target/browser}: neither needs scrolling aside, and neither
     * keeps anyone from using it.
     */
    void looks(String name) {
        for (int width : new int[] {NARROW, WIDE}) {
            browser.sets(width);
            assertThat((Long) browser.evaluate("return document.documentElement.scrollWidth"))
                    .as(name + " at " + width)
                    .isLessThanOrEqualTo(width);
            browser.keepsPicture(name + "-" + width);
            assertThat(browser.obstacles()).as(name + " at " + width).isEmpty();
        }
    }

    /** At the end: the browser had nothing to complain of. */
    void ends() {
        assertThat(browser.complaints()).isEmpty();
    }
}
