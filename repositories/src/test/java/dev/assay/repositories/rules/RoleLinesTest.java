package dev.assay.repositories.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.repositories.rules.OwnFile.OwnLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that a common back-end posting asks and that code can show: lines that show it, beside lines that nearly do. */
class RoleLinesTest {

    private final Technologies technologies = Technologies.standard();

    @ParameterizedTest
    @CsvSource({
        "python, shop/orders.py, orders.pyx",
        "java, src/Orders.java, Orders.jar",
        "ruby, app/orders.rb, orders.rbx",
        "php, src/orders.php, orders.phpt",
        "csharp, Shop/Orders.cs, orders.csv",
        "javascript, src/orders.js, orders.json",
        "sql, db/V1__orders.sql, orders.sqlite"
    })
    void languages(String concept, String path, String other) {
        assertThat(technologies.language(path)).contains(concept);
        assertThat(technologies.language(other)).isNotEqualTo(java.util.Optional.of(concept));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "django | shop/orders.py | from django.db import models | from djangoish import models",
                "spring | src/Orders.java | import org.springframework.context.annotation.Bean; | import org.springframeworks.Bean;",
                "express | src/app.js | const express = require('express') | const express = require('./express')",
                "nodejs | src/app.js | const http = require('node:http') | const http = require('http-errors')",
                "mysql | src/main/resources/shop.properties | url=jdbc:mysql://db/shop | # moved away from mysql",
                "postgresql | shop/settings.py | URL = 'postgresql://db/shop' | NAME = 'postgresql'",
                "mongodb | src/store.js | const client = new MongoClient('mongodb://db') | const client = 'mongodb'",
                "rest-api | shop/api.py | @app.get(\"/orders\") | app.getter(\"/orders\")",
                "openapi | api/shop.yaml | openapi: 3.1.0 | title: openapi",
                "graphql | api/shop.graphqls | type Order { id: ID! } | ",
                "linux | deploy/shop.service | ExecStart=/usr/bin/shop | Description=Shop",
                "deployment | .github/workflows/release.yml | run: ./deploy production | run: ./test",
                "docker | Dockerfile | COPY shop.jar / | ",
                "aws | infra/main.tf | resource \"aws_s3_bucket\" \"shop\" { | variable \"aws\" {",
                "azure | infra/main.tf | provider \"azurerm\" { | variable \"azurerm\" {",
                "google-cloud | infra/main.tf | resource \"google_storage_bucket\" \"shop\" { | variable \"google\" {",
                "kubernetes | k8s/shop.yaml | kind: Deployment | kind: Shop",
                "scalability | k8s/shop.yaml | kind: HorizontalPodAutoscaler | kind: Autoscaler",
                "github-actions | .github/workflows/build.yml | on: push | "
            })
    void technologies(String concept, String path, String line, @org.jspecify.annotations.Nullable String other) {
        assertThat(shown(file(path, line))).contains(concept);
        if (other != null) {
            assertThat(shown(file(path, other))).doesNotContain(concept);
        } else {
            assertThat(shown(file("notes/" + path.replace('/', '-') + ".txt", line)))
                    .doesNotContain(concept);
        }
    }

    private static final OwnFile CODE = file("shop/orders.py", "def total(order):", "    return sum(order.lines)");

    private static final OwnFile TEST = file(
            "tests/test_orders.py",
            "def test_total():",
            "    assert total(Order(lines=[1, 2])) == 3",
            "",
            "def test_none():");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit-testing | Add totals | tests/test_orders.py | def test_total():; assert total(3) == 3 | def test_total():; print(total(3))",
                "integration-testing | Add orders | tests/integration/test_orders.py | def test_total():; assert client.get('/orders') | def total():; pass",
                "debugging | Fix totals of empty orders | tests/test_orders.py | def test_total():; assert total([]) == 0 | def total_of_none():; print(3)",
                "performance-optimization | Make totals faster | bench/bench_orders.py | timeit(lambda: total(order)) | # later",
                "documentation | Describe orders | docs/orders.md | An order holds lines and is paid once only. | # Orders",
                "api-documentation | Describe the API | api/openapi.yaml | summary: All orders of a customer | title: Orders",
                "microservices | Split the shop | compose.yml | build: ./orders; build: ./payments | build: ./orders; image: redis"
            })
    void practices(String concept, String subject, String path, String lines, String others) {
        assertThat(concepts(Practices.in(subject, List.of(CODE, file(path, lines.split("; ", -1))))))
                .contains(concept);
        assertThat(concepts(Practices.in(subject, List.of(CODE, file(path, others.split("; ", -1))))))
                .doesNotContain(concept);
    }

    /** A test without a fix, and a fix without a test, are no debugging; nor is speed that nobody measured. */
    @ParameterizedTest
    @CsvSource({
        "Add totals, true, debugging",
        "Fix totals, false, debugging",
        "Make totals faster, true, performance-optimization"
    })
    void halfIsNotEnough(String subject, boolean tested, String concept) {
        List<OwnFile> files = tested ? List.of(CODE, TEST) : List.of(CODE);
        assertThat(concepts(Practices.in(subject, files))).doesNotContain(concept);
    }

    private SortedSet<String> shown(OwnFile file) {
        return concepts(technologies.in(file));
    }

    private static SortedSet<String> concepts(List<Trace> traces) {
        SortedSet<String> concepts = new TreeSet<>();
        traces.forEach(trace -> concepts.add(trace.concept()));
        return concepts;
    }

    private static OwnFile file(String path, String... lines) {
        List<OwnLine> own = new ArrayList<>();
        Stream<String> each = Arrays.stream(lines);
        each.forEach(line -> own.add(new OwnLine(own.size() + 1, line)));
        return new OwnFile(path, own);
    }
}
