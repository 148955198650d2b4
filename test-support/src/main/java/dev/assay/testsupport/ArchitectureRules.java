package dev.assay.testsupport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** The structure that every module keeps. A module's own test builds one for its root package and adds its own rules. */
public final class ArchitectureRules {

    private final String root;
    private final JavaClasses classes;

    private ArchitectureRules(String root, JavaClasses classes) {
        this.root = root;
        this.classes = classes;
    }

    /**
     * The rules over a module's main classes, as they lie in folders (a module under test is not a jar).
     *
     * @param root the module's root package
     * @param atLeast how many classes must be found, so that no rule passes on nothing
     */
    public static ArchitectureRules of(String root, int atLeast) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption((Location location) -> !location.isJar() && !location.contains("/testsupport/"))
                .withImportOption((Location location) -> location.contains("/target/classes/"))
                .importPackages(root);
        assertThat(classes.size()).as("classes examined under " + root).isGreaterThanOrEqualTo(atLeast);
        return new ArchitectureRules(root, classes);
    }

    /** The classes under the rules, for a module's own rules. */
    public JavaClasses classes() {
        return classes;
    }

    /** Every package is null-marked, free of cycles, and throws no generic exceptions. */
    public void checkAll() {
        checkNullMarked();
        slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(classes);
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(classes);
    }

    /** Nothing writes to the process's standard streams. */
    public void checkNoStandardStreams() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(classes);
    }

    /** Nothing in some packages depends on any of the others, each given as {@code org.example..}. */
    public void checkFree(String[] packages, String... others) {
        noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(classes);
    }

    /** Nothing reads the clock. */
    public void checkNoClock() {
        for (String type :
                List.of("java.time.LocalDate", "java.time.YearMonth", "java.time.Instant", "java.time.Year")) {
            noClasses().should().callMethod(type, "now").allowEmptyShould(true).check(classes);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(classes);
    }

    private void checkNullMarked() {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass type : classes) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                unmarked.add(type.getPackageName());
            }
        }
        assertThat(unmarked).as("packages without @NullMarked").isEmpty();
    }
}
