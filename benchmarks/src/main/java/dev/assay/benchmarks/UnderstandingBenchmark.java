package dev.assay.benchmarks;

import dev.assay.job.Job;
import dev.assay.job.JobReader;
import dev.assay.resume.Resume;
import dev.assay.resume.ResumeReader;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes, warm, to understand the text of one posting (about 300 words) and of one résumé (about 900 words), in milliseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class UnderstandingBenchmark {

    private static final String POSTING = """
            Senior Backend Engineer, Quillmark Logistics

            Quillmark moves furniture between forty towns. A team of nine writes the software that plans the tours, and three of them have been
            here since the first van. We are looking for one more person.

            Your tasks
            - Design and build services in Kotlin that plan, price and track the tours
            - Move the last parts of our monolith to event-driven services on AWS
            - Review the code of others and have yours reviewed
            - Take part in the on-call rotation, one week in eight
            - Talk with the people who drive the vans

            What you bring
            - Bachelor's degree in computer science, mathematics or a related field, or equivalent experience
            - 5+ years of professional software development, at least two of them with Kotlin or Java
            - Experience with Spring Boot, Micronaut or a similar framework
            - Relational databases such as PostgreSQL or MySQL; you can read a query plan
            - A message broker (Kafka, RabbitMQ or NATS)
            - Docker and Kubernetes in production
            - REST APIs and OpenAPI
            - Automated tests at every level: unit, integration and contract tests
            - CI/CD with GitHub Actions, GitLab CI or Jenkins
            - Infrastructure as code, e.g. Terraform
            - You explain your decisions in writing, and you listen
            - Good English; German is a plus

            Nice to have
            - Monitoring with Prometheus, Grafana and OpenTelemetry
            - gRPC or GraphQL
            - Some Python for data work (pandas, NumPy)
            - Knowledge of routing algorithms or operations research
            - AWS Certified Developer or a comparable certificate
            - You have worked in logistics before

            What we offer
            - 30 days of holiday, a pension, and four days in the office a month
            - A budget for books and conferences

            We welcome everybody, whatever their age, gender, origin, religion or disability. You need the right to work in the EU.
            """;

    private final Taxonomy taxonomy = Taxonomy.standard();
    private final JobReader jobs = new JobReader(taxonomy);
    private final ResumeReader resumes = new ResumeReader(taxonomy);
    private final Document posting = document("posting.txt", POSTING);
    private final Document resume = document(
            "resume.txt",
            ResumeText.lines(RandomGeneratorFactory.of("L64X128MixRandom").create(7), taxonomy).stream()
                    .map(ResumeText.Line::text)
                    .collect(Collectors.joining("\n")));

    private static Document document(String name, String text) {
        return Document.of(name, "0".repeat(64), text, List.of(0), null, List.of());
    }

    @Benchmark
    public Job posting() {
        return jobs.read(posting);
    }

    @Benchmark
    public Resume resume() {
        return resumes.read(resume);
    }
}
