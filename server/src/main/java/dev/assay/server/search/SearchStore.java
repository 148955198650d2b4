package dev.assay.server.search;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.job.SeesJob;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps and finds what can be searched for. */
@Repository
class SearchStore {

    static final int MOST = 50;

    /** Of very common words only so many candidates are put in order, so that no search takes long. */
    private static final int MOST_RANKED = 500;

    /** Of those with the longest use only so many are followed to their applications at first. */
    private static final int MOST_FOLLOWED = 1000;

    private static final char OPEN = '\u0001';
    private static final char CLOSE = '\u0002';

    private static final String SEEN = " a.state = 'READ' and " + SeesJob.condition("a.job") + "\n";

    private static final String POOLED = """
         a.state = 'READ' and a.id in (select p.application from pooled p where p.until > :now)
        """;

    static final String IN_WORDS = inWords(SEEN);
    private static final String POOL_IN_WORDS = inWords(POOLED);

    /** The planner, which takes comparing words for as cheap as comparing numbers, would read all texts for words that are common. */
    static final String BY_INDEX = "set local enable_seqscan = off";

    /** Each text that the index tells is followed to its application, until there are enough. */
    private static String inWords(String condition) {
        return """
            with found as (
              select t.application, t.words, s.job, s.number
              from application_text t, lateral (
                select a.job, a.number from application a where a.id = t.application and %s offset 0) s
              where t.words @@ websearch_to_tsquery('english', :query)
              limit %d),
            best as (
              select application, job, number, ts_rank(words, websearch_to_tsquery('english', :query)) as rank from found
              order by rank desc, application limit %d)
            select b.application, b.job, j.title, b.number, t.text,
              websearch_to_tsquery('english', :query)::text as query
            from best b join job j on j.id = b.job join application_text t on t.application = b.application
            order by b.rank desc, b.application
            """.formatted(condition, MOST_RANKED, MOST);
    }

    private static final String HEADLINES = """
        select ts_headline('english', around, websearch_to_tsquery('english', :query), :options)
        from unnest(:around::text[]) with ordinality as given (around, number) order by number
        """;

    private final JdbcClient jdbc;

    SearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(String application, String text, SortedMap<String, SearchIndex.Shown> shown) {
        jdbc.sql("delete from application_text where application = :application")
                .param("application", application)
                .update();
        jdbc.sql("delete from application_concept where application = :application")
                .param("application", application)
                .update();
        jdbc.sql("insert into application_text (application, text) values (:application, :text)")
                .param("application", application)
                .param("text", text)
                .update();
        jdbc.sql("""
            insert into application_concept (application, concept, months, named)
            select :application, * from unnest(:concepts::text[], :months::int[], :named::boolean[])
            """)
                .param("application", application)
                .param("concepts", shown.keySet().toArray(String[]::new))
                .param(
                        "months",
                        shown.values().stream().map(SearchIndex.Shown::months).toArray(Integer[]::new))
                .param(
                        "named",
                        shown.values().stream().map(SearchIndex.Shown::named).toArray(Boolean[]::new))
                .update();
    }

    /** The candidates whose words match, the best first. */
    @Transactional(readOnly = true)
    public List<Hit> inWords(Member by, String query) {
        return inWords(IN_WORDS, SeesJob.parameters(by), query);
    }

    /** The same of the talent pool at a moment. */
    @Transactional(readOnly = true)
    public List<Hit> poolInWords(String query, Instant now) {
        return inWords(POOL_IN_WORDS, Map.of("now", now.atOffset(ZoneOffset.UTC)), query);
    }

    private List<Hit> inWords(String statement, Map<String, Object> scope, String query) {
        jdbc.sql(BY_INDEX).update();
        List<Matching> matching = jdbc.sql(statement)
                .params(scope)
                .param("query", query)
                .query((row, number) -> new Matching(
                        row.getString("application"),
                        row.getString("job"),
                        row.getString("title"),
                        Application.candidate(row.getInt("number")),
                        row.getString("text"),
                        row.getString("query")))
                .list();
        List<String> words = words(matching, query);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < matching.size(); i++) {
            hits.add(matching.get(i).hit(pieces(words.get(i))));
        }
        return hits;
    }

    /** Someone whose words match, with the whole text and the lexemes that were sought in it. */
    private record Matching(
            String application, String job, String title, String candidate, String text, String lexemes) {
        Hit hit(List<Hit.Piece> pieces) {
            return new Hit(application, job, title, candidate, pieces);
        }
    }

    /** The words around what was found in each text. PostgreSQL marks them, which takes long for whole texts: it is given what stands around them. */
    private List<String> words(List<Matching> matching, String query) {
        List<String> words = new ArrayList<>(headlines(
                matching.stream()
                        .map(each -> Excerpt.of(each.text(), each.lexemes()))
                        .toList(),
                query));
        List<Integer> unmarked = IntStream.range(0, words.size())
                .filter(i -> words.get(i).indexOf(OPEN) < 0)
                .boxed()
                .toList();
        List<String> whole =
                headlines(unmarked.stream().map(i -> matching.get(i).text()).toList(), query);
        for (int i = 0; i < unmarked.size(); i++) {
            words.set(unmarked.get(i), whole.get(i));
        }
        return words;
    }

    private List<String> headlines(List<String> texts, String query) {
        if (texts.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(HEADLINES)
                .param("query", query)
                .param("around", texts.toArray(String[]::new))
                .param(
                        "options",
                        "StartSel=" + OPEN + ",StopSel=" + CLOSE + ",MaxFragments=2,MaxWords=18,MinWords=8,"
                                + "FragmentDelimiter=\" … \"")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The candidates who show all that is wanted, those with the longest use first. */
    List<Hit> showing(Member by, List<Wanted> wanted) {
        return showing(showing(wanted.size()), SeesJob.parameters(by), wanted);
    }

    /** The same of the talent pool at a moment. */
    List<Hit> poolShowing(List<Wanted> wanted, Instant now) {
        return showing(showing(wanted.size(), POOLED), Map.of("now", now.atOffset(ZoneOffset.UTC)), wanted);
    }

    /** Mostly those with the longest use are seen; only where too few of them are, all the others are looked at. */
    private List<Hit> showing(String statement, Map<String, Object> scope, List<Wanted> wanted) {
        List<Hit> hits = showing(statement, scope, wanted, MOST_FOLLOWED);
        return hits.size() == MOST ? hits : showing(statement, scope, wanted, null);
    }

    private List<Hit> showing(
            String statement, Map<String, Object> scope, List<Wanted> wanted, @Nullable Integer most) {
        MapSqlParameterSource parameters = new MapSqlParameterSource(scope).addValue("most", most, Types.INTEGER);
        for (int i = 0; i < wanted.size(); i++) {
            parameters.addValue("concepts" + i, wanted.get(i).concepts().toArray(String[]::new));
            parameters.addValue("months" + i, wanted.get(i).months());
        }
        return jdbc.sql(statement)
                .paramSource(parameters)
                .query((row, number) -> {
                    List<Hit.Piece> pieces = new ArrayList<>();
                    for (int i = 0; i < wanted.size(); i++) {
                        int months = row.getInt("months" + i);
                        pieces.add(
                                new Hit.Piece(wanted.get(i).name() + (months == 0 ? "" : ", " + months(months)), true));
                    }
                    return new Hit(
                            row.getString("id"),
                            row.getString("job"),
                            row.getString("title"),
                            Application.candidate(row.getInt("number")),
                            pieces);
                })
                .list();
    }

    /** Finds those who show several things, by the index of each. */
    static String showing(int count) {
        return showing(count, SEEN);
    }

    private static String showing(int count, String condition) {
        StringBuilder columns = new StringBuilder();
        StringBuilder kept = new StringBuilder();
        StringBuilder joins = new StringBuilder();
        StringBuilder sum = new StringBuilder("0");
        for (int i = 0; i < count; i++) {
            columns.append(", w").append(i).append(".months as months").append(i);
            kept.append(", hit.months").append(i);
            joins.append(i == 0 ? "" : " join ")
                    .append("(select application, max(months) as months from application_concept where concept ="
                            + " any(:concepts")
                    .append(i)
                    .append("::text[]) and months >= :months")
                    .append(i)
                    .append(" group by application) w")
                    .append(i)
                    .append(i == 0 ? "" : " using (application)");
            sum.append(" + w").append(i).append(".months");
        }
        return "select hit.id, hit.job, j.title, hit.number" + kept
                + " from (select application as id, s.job, s.number, best.*"
                + " from (select application" + columns + ", " + sum + " as sum from " + joins
                + " order by sum desc, application limit :most) best, lateral (select a.job, a.number from application a"
                + " where a.id = best.application and" + condition
                + " offset 0) s order by sum desc, application limit " + MOST
                + ") hit join job j on j.id = hit.job order by hit.sum desc, hit.id";
    }

    private static String months(int months) {
        return months < 24 ? months + " months" : months / 12 + " years";
    }

    private static List<Hit.Piece> pieces(String words) {
        List<Hit.Piece> pieces = new ArrayList<>();
        boolean found = false;
        StringBuilder current = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char each = words.charAt(i);
            if (each == OPEN || each == CLOSE) {
                if (!current.isEmpty()) {
                    pieces.add(new Hit.Piece(current.toString(), found));
                }
                current.setLength(0);
                found = each == OPEN;
            } else {
                current.append(each);
            }
        }
        if (!current.isEmpty()) {
            pieces.add(new Hit.Piece(current.toString(), found));
        }
        return pieces;
    }

    /** A search that someone keeps. */
    record Saved(String query, SearchController.Way way) {}

    List<Saved> saved(UUID account) {
        return jdbc.sql("select query, way from saved_search where account = :account order by saved_at desc limit 30")
                .param("account", account)
                .query((row, number) ->
                        new Saved(row.getString("query"), SearchController.Way.valueOf(row.getString("way"))))
                .list();
    }

    void save(UUID account, Saved search, Instant at) {
        jdbc.sql("""
            insert into saved_search (account, query, way, saved_at) values (:account, :query, :way, :at)
            on conflict do nothing
            """)
                .param("account", account)
                .param("query", search.query())
                .param("way", search.way().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(UUID account, Saved search) {
        jdbc.sql("delete from saved_search where account = :account and query = :query and way = :way")
                .param("account", account)
                .param("query", search.query())
                .param("way", search.way().name())
                .update();
    }
}
