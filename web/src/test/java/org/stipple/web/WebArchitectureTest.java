package org.stipple.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.stipple.security.ActAs;

/** Pages speak to services in records, and to nothing behind them. */
@AnalyzeClasses(packages = "org.stipple", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {

    @ArchTest
    static final ArchRule pages_see_no_entity_and_no_persistence =
            noClasses()
                    .that()
                    .resideInAPackage("org.stipple.web..")
                    .should()
                    .dependOnClassesThat(entitiesOrPersistence());

    @ArchTest
    static final ArchRule pages_act_as_nobody_else =
            noClasses()
                    .that()
                    .resideInAPackage("org.stipple.web..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(ActAs.class);

    @ArchTest
    static final ArchRule pages_have_no_clock_of_their_own =
            noClasses()
                    .that()
                    .resideInAPackage("org.stipple.web..")
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalTime.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis");

    private static DescribedPredicate<JavaClass> entitiesOrPersistence() {
        return DescribedPredicate.describe(
                "are entities, repositories or persistence",
                type ->
                        type.isAnnotatedWith(Entity.class)
                                || type.getSimpleName().endsWith("Repository")
                                || type.getPackageName().startsWith("jakarta.persistence")
                                || type.getPackageName().startsWith("org.hibernate"));
    }
}
