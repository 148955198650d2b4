package dev.assay.job.groups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.job.words.Words;
import dev.assay.taxonomy.Annotator;
import dev.assay.taxonomy.ConceptKind;
import dev.assay.taxonomy.Mention;
import dev.assay.taxonomy.Taxonomy;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each row: a statement, and its groups joined by "&". Alternatives are joined by "/"; "family: " stands in front of examples; "+" marks
 * an open list.
 */
class GroupsTest {

    private static final Annotator SKILLS = Taxonomy.standard().annotator(ConceptKind.Group.SKILL);

    private final Groups groups = new Groups(Taxonomy.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Python, Java or Ruby | python/java/ruby",
                "Java and PostgreSQL | java & postgresql",
                "Java, Kotlin, and PostgreSQL | java & kotlin & postgresql",
                "Java or Kotlin and MySQL or PostgreSQL | java/kotlin & mysql/postgresql",
                "Git, Java or Kotlin, and Docker | git & java/kotlin & docker",
                "Java or Kotlin, Docker and Git | java/kotlin & docker & git",
                "Java and/or Kotlin | java/kotlin",
                "Laravel (or Symfony) and Docker | laravel/symfony & docker",
                "Java (Spring) | java & spring",
                "two of the following: Kafka, Flink, Pulsar | kafka/flink/pulsar",
                "two or more of Kafka, Flink and Pulsar | kafka/flink/pulsar",
                "Docker as well as Kubernetes | docker & kubernetes",
                "Java 11 or later, Maven or Gradle | java & maven/gradle",
                "Java 8 or higher and Docker | java & docker",
                "At least one cloud platform: AWS, Azure, GCP | aws/azure/google-cloud",
                "at least one message broker (Kafka, RabbitMQ) | message-broker: kafka/rabbitmq+",
                "Git, Kafka, AWS or Azure | git & kafka & aws/azure",
                "Python, SQL, Airflow or Dagster or Prefect | python & sql & airflow/dagster/prefect",
                "Java | java",
            })
    void orMakesAlternativesAndAndDoesNot(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AWS/Azure/GCP | aws/azure/google-cloud",
                "MySQL/PostgreSQL | mysql/postgresql",
                "HTML/CSS | html & css",
                "HTML/CSS/JavaScript and Git | html & css & javascript & git",
                "Java/Kotlin or Python | java/kotlin/python",
            })
    void aSlashMeansOrOnlyWithinAFamily(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "relational databases such as MySQL or PostgreSQL | relational-database: mysql/postgresql+",
                "relational databases (e.g. MySQL, PostgreSQL) and NoSQL databases (e.g. MongoDB)"
                        + " | relational-database: mysql/postgresql+ & nosql-database: mongodb+",
                "relational databases (MySQL, PostgreSQL) | relational-database: mysql/postgresql+",
                "cloud platforms like AWS, Azure, and Google Cloud | cloud-platform: aws/azure/google-cloud+",
                "version control systems, especially Git | version-control: git+",
                "Java, SQL, relational databases such as MySQL, and experience with Docker"
                        + " | java & sql & relational-database: mysql+ & docker",
                "Relational databases: MySQL, PostgreSQL | mysql & postgresql",
                "relational databases | relational-database",
            })
    void examplesBelongToTheFamilyInFrontOfThem(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AWS or other cloud platforms | cloud-platform: aws+",
                "MySQL, PostgreSQL or similar | mysql/postgresql+",
                "MySQL or equivalent relational databases (PostgreSQL, MariaDB)"
                        + " | relational-database: mysql/postgresql/mariadb+",
                "Kafka or another message broker | message-broker: kafka+",
                "Git (or similar) | git+",
                "a framework (Spring Boot, Django, Gin, Laravel or the like) | spring-boot/django/gin/laravel+",
                "MySQL, PostgreSQL, etc. | mysql/postgresql+",
                "Java, Docker, etc. | java+ & docker+",
                "Java, Python and other programming languages | programming-language: java/python+",
            })
    void orSimilarOpensAList(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "one of: Python, Java, Ruby | python/java/ruby",
                "one or more of the following programming languages: Python, Java, Ruby | python/java/ruby",
                "at least one of Java, Kotlin and Scala; Docker | java/kotlin/scala & docker",
                "at least one year of Java, Docker | java & docker",
                "one of: Python, Perl, PHP and a second one: one of the above or Ruby"
                        + " | python/perl/php & python/perl/php/ruby",
            })
    void oneOfMakesAlternatives(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AWS (EC2, S3) | aws & ec2 & s3",
                "AWS (preferable) or Azure | aws/azure",
                "Java (Spring Boot) and Docker | java & spring-boot & docker",
                "Java (11+) or Kotlin | java/kotlin",
            })
    void aParenthesisBehindAProductHoldsItsParts(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @Test
    void namesWhoseCommasWereLostAreAList() {
        assertThat(read("PHP SQL and JavaScript")).isEqualTo("php & sql & javascript");
        assertThat(read("one or more of the following: Scala Java Python")).isEqualTo("scala/java/python");
    }

    @Test
    void whatIsInUseIsNoListOfAlternatives() {
        String text = "MySQL, PostgreSQL, etc.";
        assertThat(text(groups.inUse(Words.of(text, 0, text.length()), SKILLS.annotate(text))))
                .isEqualTo("mysql & postgresql");
    }

    @Test
    void aStatementWithoutConceptsHasNoGroups() {
        assertThat(read("or and (such as), one of: etc.")).isEmpty();
    }

    private String read(String text) {
        return text(groups.in(Words.of(text, 0, text.length()), SKILLS.annotate(text)));
    }

    private static String text(List<Group> groups) {
        return groups.stream().map(GroupsTest::text).collect(Collectors.joining(" & "));
    }

    private static String text(Group group) {
        Mention family = group.family();
        return (family == null ? "" : family.concept().id() + ": ")
                + group.anyOf().stream().map(mention -> mention.concept().id()).collect(Collectors.joining("/"))
                + (group.open() ? "+" : "");
    }
}
