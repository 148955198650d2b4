package dev.assay.report;

import static dev.assay.evidence.Strength.CLAIMED;
import static dev.assay.evidence.Strength.SUPPORTED;
import static dev.assay.match.Outcome.MET;
import static dev.assay.report.SampleReport.KESTREL;
import static dev.assay.report.SampleReport.WREN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Shortlist;
import dev.assay.evidence.Evidence;
import dev.assay.job.Importance;
import dev.assay.job.Job;
import dev.assay.job.Requirement.Kind;
import dev.assay.text.Finding;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final String HOSTILE =
            "</mark></style></script><script>alert('x')</script><img src=x onerror=alert(1)>\" onx='y";

    @Test
    void theSameShortlistGivesTheSameBytes() {
        assertThat(SampleReport.html()).isEqualTo(SampleReport.html());
    }

    @Test
    void everyWordOfEvidenceStandsInTheReport() {
        String text = textOf(SampleReport.html());

        assertThat(evidenceOf(SampleReport.shortlist(KESTREL, WREN)))
                .isNotEmpty()
                .allSatisfy(evidence -> assertThat(text).contains(evidence.text()));
    }

    @Test
    void aQuoteStandsInItsLineWithItsSourceAndStrength() {
        assertThat(SampleReport.html())
                .contains("<blockquote>Moved the billing service from <mark>MySQL</mark> to <mark>PostgreSQL</mark> and"
                        + " wrote its REST interface in Java.</blockquote><figcaption>kestrel.txt ·"
                        + " supported</figcaption>");
    }

    @Test
    void evidenceThatIsInNoDocumentIsStillQuoted() {
        String html = SampleReport.html(SampleReport.shortlist(KESTREL), Map.of());

        assertThat(html).contains("<blockquote><mark>REST interface</mark></blockquote>");
    }

    @Test
    void hostileTextOfACandidateStaysText() {
        SampleCandidate hostile = new SampleCandidate(HOSTILE, "I know " + HOSTILE + " well")
                .shows("R1", MET, CLAIMED, HOSTILE, HOSTILE)
                .finding(Finding.Kind.HIDDEN_TEXT, HOSTILE, HOSTILE);
        String html = SampleReport.html(SampleReport.shortlist(hostile), SampleReport.documents(hostile));

        assertThatNothingIsLive(html);
        assertThat(textOf(html)).contains("I know " + HOSTILE + " well");
    }

    @Test
    void hostileTextOfAPostingStaysText() {
        Job job = new SampleJob(HOSTILE, "You know " + HOSTILE)
                .asks(Importance.REQUIRED, Kind.SKILL, "You know " + HOSTILE, HOSTILE)
                .job();
        String html = SampleReport.html(SampleReport.shortlist(job), Map.of());

        assertThatNothingIsLive(html);
        assertThat(textOf(html)).contains("You know " + HOSTILE);
    }

    private static void assertThatNothingIsLive(String html) {
        String tags = Pattern.compile("<[^>]*>")
                .matcher(withoutAssets(html).replaceAll("=\"[^\"]*\"", "="))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining());

        assertThat(tags).doesNotContain("<img").doesNotContainPattern("(?i)\\son[a-z]+=");
        assertThat(count(html, "<script")).isEqualTo(1);
        assertThat(count(html, "</script")).isEqualTo(1);
        assertThat(count(html, "<style")).isEqualTo(1);
        assertThat(html).contains("&lt;script&gt;alert(");
    }

    @Test
    void charactersThatNobodySeesAreShownByTheirCode() {
        SampleCandidate turned = new SampleCandidate("turned", "Java \u202Etpircs\u0007 and\u200B more")
                .shows("R1", MET, CLAIMED, "Java is named.", "Java");
        String html = SampleReport.html(SampleReport.shortlist(turned), SampleReport.documents(turned));

        assertThat(html)
                .contains("⟨U+202E⟩tpircs⟨U+0007⟩ and⟨U+200B⟩ more")
                .doesNotContain("\u202E", "\u0007", "\u200B");
    }

    @Test
    void aBrowserIsGivenNothingToLoad() {
        String html = SampleReport.html();

        assertThat(html).contains("default-src &#39;none&#39;");
        assertThat(count(html, "(?i)(src|srcset|poster|action|data|background)\\s*="))
                .isZero();
        assertThat(count(html, "(?i)<(link|img|iframe|object|embed|base|form|audio|video|source)\\b"))
                .isZero();
        assertThat(count(html, "(?i)(@import|url\\()")).isZero();
        assertThat(valuesOf(html, "href")).isNotEmpty().allMatch(href -> href.startsWith("#"));
    }

    @Test
    void everyLinkLeadsToAPlaceInTheReport() {
        String html = SampleReport.html();
        List<String> ids = valuesOf(html, "id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(valuesOf(html, "href").stream().map(href -> href.substring(1)))
                .isSubsetOf(ids);
    }

    @Test
    void whoSomeoneIsIsLeftOutAroundAQuote() {
        SampleCandidate candidate = new SampleCandidate("c", """
                        Ada Okonjo-Larsen
                        ada@example.org | +32 470 12 34 56 | https://example.org/ada
                        Java, see https://example.org/ada or ask Ada Okonjo-Larsen at ada@example.org or +32 470 12 34 56
                        """).shows("R1", MET, SUPPORTED, "Java is named.", "Java");
        String html = SampleReport.html(SampleReport.shortlist(candidate), SampleReport.documents(candidate));

        assertThat(html)
                .contains("<mark>Java</mark>, see [link] or ask [name] at [email] or [phone]</blockquote>")
                .doesNotContain("ada@example", "470 12", "example.org/ada", "Okonjo");
    }

    @Test
    void evidenceItselfIsNeverMasked() {
        SampleCandidate candidate = new SampleCandidate("c", "Java at https://example.org/java")
                .shows("R1", MET, SUPPORTED, "Java is named.", "https://example.org/java");

        assertThat(SampleReport.html(SampleReport.shortlist(candidate), SampleReport.documents(candidate)))
                .contains("<mark>https://example.org/java</mark>");
    }

    @Test
    void candidatesOfOneBandAreDeclaredToBeInOpenOrder() {
        SampleCandidate twin =
                new SampleCandidate("wren-2", "Ruby").shows("R1", MET, CLAIMED, "Ruby is named.", "Ruby");
        SampleCandidate other =
                new SampleCandidate("wren-3", "Ruby").shows("R1", MET, CLAIMED, "Ruby is named.", "Ruby");

        assertThat(SampleReport.html(SampleReport.shortlist(twin, other), Map.of()))
                .contains("2 candidates, in open order");
    }

    @Test
    void eachCellSaysForTheEarWhatItShowsTheEye() {
        assertThat(SampleReport.html())
                .contains("aria-label=\"R2 MySQL or PostgreSQL: met, supported\"")
                .contains("aria-label=\"R6 Kafka: met, claimed\"")
                .contains("aria-label=\"R5 You write clear documentation.: unknown\"");
    }

    @Test
    void whatCouldNotBeReadIsListedWithReasonAndWhatToDo() {
        assertThat(textOf(SampleReport.html()))
                .contains("1 file not read")
                .contains("bittern")
                .contains("Image only")
                .contains("its pages are pictures; ask for a file with text");
    }

    @Test
    void aShortlistWithoutReadableCandidatesStillMakesAReport() {
        assertThat(SampleReport.html(SampleReport.shortlist(), Map.of()))
                .contains("0 candidates")
                .contains("bittern");
    }

    @Test
    void theExplanationIsThereDownToTheWeights() {
        assertThat(textOf(SampleReport.html(SampleReport.shortlist(KESTREL), Map.of())))
                .contains("score: the mean of the verdicts by weight")
                .contains("weight of what is required")
                .contains("factor for trait");
    }

    private static List<Evidence> evidenceOf(Shortlist shortlist) {
        return shortlist.entries().stream()
                .flatMap(entry -> entry.applicant().assessment().verdicts().stream())
                .flatMap(verdict -> verdict.evidence().stream())
                .toList();
    }

    /** What remains without tags, with the characters that stand for others put back. */
    private static String textOf(String html) {
        return withoutAssets(html)
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** The page with empty elements for its own style and script. */
    private static String withoutAssets(String html) {
        return html.replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1></$1>");
    }

    private static long count(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html.replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1></$1>"))
                .results()
                .count();
    }

    private static List<String> valuesOf(String html, String attribute) {
        return Pattern.compile("\\s" + attribute + "=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
