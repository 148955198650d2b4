package dev.assay.repositories;

import static dev.assay.repositories.Samples.ADA;
import static dev.assay.repositories.Samples.BO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.evidence.Strength;
import dev.assay.repositories.people.Trust;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not show skill changes nothing: the same concepts at the same strength before and after. */
class NoVanityTest {

    @TempDir
    private Path folder;

    private GitRepository repository;

    @BeforeEach
    void someHonestWork() {
        repository = GitRepository.in(folder.resolve("shop")).as(ADA);
        repository.commit("Add orders", "src/orders.py", Samples.orders());
        repository.as(BO).commit("Add stock", "src/Stock.java", Samples.stock());
        repository
                .as(ADA)
                .commit(
                        "Keep customers",
                        "src/customers.py",
                        List.of(
                                "class Customer:",
                                "    def greet(self):",
                                "        return 'Welcome back, ' + self.name"));
    }

    @Test
    void honestWorkIsShown() {
        assertThat(shown()).containsEntry("python", Strength.SUPPORTED).containsEntry("django", Strength.SUPPORTED);
        assertThat(shown()).doesNotContainKeys("java", "spring");
    }

    @Test
    void sixtyPaddingCommits() {
        changesNothing(all -> {
            for (int i = 0; i < 60; i++) {
                all.commit("Update " + i, "notes.md", List.of("This is update number " + i + " of this file."));
                all.commit("Bump " + i, "tick.rb", List.of("tick = " + i));
            }
        });
    }

    @Test
    void emptyCommits() {
        changesNothing(all -> {
            for (int i = 0; i < 20; i++) {
                all.commit("Keep the streak");
            }
        });
    }

    @Test
    void reformatting() {
        changesNothing(all -> {
            List<String> wide = new ArrayList<>();
            for (String line : Samples.stock()) {
                wide.add("\t\t" + line.replace("(", "( ").replace(";", " ;"));
            }
            all.commit("Reformat", "src/Stock.java", wide);
            List<String> narrow =
                    List.of(String.join("\n", wide).replace(" ", "\n").split("\n", -1));
            all.commit("Break lines", "src/Stock.java", narrow);
        });
    }

    @Test
    void movingAndCopyingFilesOfOthers() {
        changesNothing(all -> {
            all.commit("Copy", "copy/Stock.java", Samples.stock());
            all.git("mv", "src/Stock.java", "src/Store.java");
            all.commit("Move");
        });
    }

    @Test
    void lockFilesAndVendoredCode() {
        changesNothing(all -> all.write("package-lock.json", "{\n\"express\": \"4\",\n\"pg\": \"8\"\n}\n")
                .write("vendor/lib/Queue.java", String.join("\n", Samples.queue("Queue")))
                .write("types/index.d.ts", typesByACompiler())
                .write("node_modules/x/index.js", "const express = require('express');\n".repeat(20))
                .commit("Add dependencies"));
    }

    private static String typesByACompiler() {
        StringBuilder types = new StringBuilder();
        for (char each = 'a'; each <= 'z'; each++) {
            types.append("export declare const value").append(each).append(": string;\n");
        }
        return types.toString();
    }

    @Test
    void aRepositoryCopiedInOneCommit() {
        changesNothing(all -> {
            for (int i = 0; i < 50; i++) {
                List<String> lines = new ArrayList<>();
                for (int line = 0; line < 80; line++) {
                    lines.add("    int value" + i + "x" + line + " = compute" + line + "(" + i + ");");
                }
                all.write("lib/Part" + i + ".java", String.join("\n", lines));
            }
            all.commit("Initial import");
        });
    }

    @Test
    void aRepositoryOfOtherPeople() {
        Path clone = folder.resolve("clone");
        GitRepository.in(clone).as(BO).commit("Queue", "src/Queue.java", Samples.queue("Queue"));
        assertThat(Samples.shownIn(clone, Trust.NONE)).isEmpty();
    }

    @Test
    void commitsUnderAnotherName() {
        changesNothing(all -> all.as("Famous Person <famous@person.example>")
                .commit("Queue", "src/Queue.java", Samples.queue("Queue")));
    }

    @Test
    void aMailmapThatTakesOthersWorkOnlyClaims() {
        repository
                .write(".mailmap", "Ada Finch <ada@finch.example> <bo@heron.example>\n")
                .commit("Join");
        assertThat(shown()).containsEntry("java", Strength.CLAIMED);
    }

    @Test
    void backdatedCommits() {
        changesNothing(all -> all.seconds(-315_360_000L)
                .commit("Old work", "src/more.py", List.of("def later(order):", "    return order.total * 2")));
        assertThat(Samples.exhibitOf(repository.folder(), Trust.NONE).evidence())
                .extracting(Evidence::fact)
                .allSatisfy(fact -> assertThat(((Fact.Skill) fact).months()).isNull());
    }

    @Test
    void aHistoryWrittenAnewOnlyClaims() {
        GitRepository taken = GitRepository.in(folder.resolve("rewritten")).as(ADA);
        for (int i = 0; i < 15; i++) {
            taken.write("src/Part" + i + ".java", String.join("\n", Samples.queue("Queue" + (char) ('a' + i))));
            taken.commit("Part " + i, "--date", (1_600_000_000L + i * 864_000L) + " +0000")
                    .seconds(-3590);
        }
        assertThat(Samples.shownIn(taken.folder(), Trust.NONE)).containsEntry("java", Strength.CLAIMED);
    }

    @Test
    void namingDependenciesOnlyClaims() {
        repository.commit("Build", "requirements.txt", List.of("pymongo==4", "celery==5", "boto3==1"));
        assertThat(shown()).containsEntry("mongodb", Strength.CLAIMED).containsEntry("aws", Strength.CLAIMED);
    }

    private void changesNothing(Consumer<GitRepository> vanity) {
        SortedMap<String, Strength> before = shown();
        vanity.accept(repository);
        assertThat(shown()).isEqualTo(before);
    }

    private SortedMap<String, Strength> shown() {
        return Samples.shownIn(repository.folder(), Trust.NONE);
    }
}
