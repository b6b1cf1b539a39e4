package org.stipple;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.security.ActAs;

/** The allowed directions and the house rules that a machine can hold. */
@AnalyzeClasses(packages = "org.stipple", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The one order: a package may use what stands before it; what shares a line does not. */
    private static final List<List<String>> ORDER =
            List.of(
                    List.of("platform"),
                    List.of("audit"),
                    List.of("security"),
                    List.of("messaging"),
                    List.of("timing"),
                    List.of("happened"),
                    List.of("policy"),
                    List.of("client", "catalogue"),
                    List.of("consultation"),
                    List.of("course"),
                    List.of("patchtest"),
                    List.of("photo"),
                    List.of("timeline"),
                    List.of("scheduling"),
                    List.of("care", "recall"),
                    List.of("impact", "report", "privacy"),
                    List.of("demo"));

    private static final Set<String> TELLS_THE_TIME =
            Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone", "system");

    /** Hibernate forgets all that it has cached where a native change names no table. */
    @ArchTest
    static final ArchRule what_changes_rows_by_sql_names_the_tables =
            methods().should(changeRowsBySqlThroughNativeChangeAlone());

    @ArchTest
    static final ArchRule timing_is_pure_java =
            classes()
                    .that()
                    .resideInAPackage("org.stipple.timing..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "org.stipple.timing..");

    @ArchTest
    static final ArchRule policy_uses_the_base_and_timing_alone =
            noClasses()
                    .that()
                    .resideInAPackage("org.stipple.policy..")
                    .should()
                    .dependOnClassesThat(
                            are(
                                    ours(
                                            "platform",
                                            "audit",
                                            "security",
                                            "messaging",
                                            "timing",
                                            "policy")));

    @ArchTest
    static final ArchRule client_uses_the_base_alone =
            noClasses()
                    .that()
                    .resideInAPackage("org.stipple.client..")
                    .should()
                    .dependOnClassesThat(
                            are(ours("platform", "audit", "security", "messaging", "client")));

    @ArchTest
    static final ArchRule catalogue_uses_the_base_alone =
            noClasses()
                    .that()
                    .resideInAPackage("org.stipple.catalogue..")
                    .should()
                    .dependOnClassesThat(
                            are(ours("platform", "audit", "security", "messaging", "catalogue")));

    @ArchTest
    static final ArchRule features_are_free_of_cycles =
            slices().matching("org.stipple.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_the_clinic_clock_tells_the_time =
            noClasses()
                    .that()
                    .doNotBelongToAnyOf(ClinicClock.class)
                    .should()
                    .accessTargetWhere(tellsTheTime());

    @ArchTest
    static final ArchRule every_public_method_of_a_bean_says_who_may_call_it =
            methods()
                    .that()
                    .arePublic()
                    .and()
                    .areDeclaredInClassesThat(are(beans()))
                    .should(sayWhoMayCallThem());

    @ArchTest
    static final ArchRule entities_do_not_leave_their_services =
            methods()
                    .that()
                    .arePublic()
                    .and()
                    .areDeclaredInClassesThat(are(beans()))
                    .should()
                    .notHaveRawReturnType(are(entities()));

    @ArchTest
    static final ArchRule only_start_up_and_the_demo_act_as_somebody =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.stipple.security..", "org.stipple.demo..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(ActAs.class);

    @ArchTest
    static final ArchRule every_feature_has_its_place_in_the_order =
            classes()
                    .should()
                    .resideInAnyPackage(
                            ORDER.stream()
                                    .flatMap(List::stream)
                                    .map(ArchitectureTest::packageOf)
                                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule a_feature_and_its_parts_are_free_of_cycles =
            slices().matching("org.stipple.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule a_service_is_a_bean_that_stands_for_one_use_at_a_time =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Service")
                    .should()
                    .beAnnotatedWith(Stateless.class);

    @TestFactory
    Stream<DynamicTest> nothing_uses_what_stands_after_it() {
        var ours =
                new com.tngtech.archunit.core.importer.ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.stipple");
        return IntStream.range(0, ORDER.size())
                .boxed()
                .flatMap(
                        place ->
                                ORDER.get(place).stream()
                                        .map(
                                                name ->
                                                        DynamicTest.dynamicTest(
                                                                name,
                                                                () ->
                                                                        usesNothingLater(
                                                                                        name, place)
                                                                                .check(ours))));
    }

    private static ArchRule usesNothingLater(String name, int place) {
        String[] later =
                Stream.concat(
                                ORDER.get(place).stream().filter(other -> !other.equals(name)),
                                ORDER.stream().skip(place + 1L).flatMap(List::stream))
                        .map(ArchitectureTest::packageOf)
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(packageOf(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .allowEmptyShould(true);
    }

    private static String packageOf(String feature) {
        return "org.stipple." + feature + "..";
    }

    private static DescribedPredicate<JavaClass> ours(String... allowed) {
        String[] packages =
                Stream.of(allowed).map(ArchitectureTest::packageOf).toArray(String[]::new);
        return DescribedPredicate.and(
                resideInAPackage("org.stipple.."),
                DescribedPredicate.not(resideInAnyPackage(packages)));
    }

    private static DescribedPredicate<JavaClass> beans() {
        return DescribedPredicate.describe(
                "beans",
                type ->
                        type.isAnnotatedWith(Stateless.class)
                                || type.isAnnotatedWith(Singleton.class));
    }

    private static DescribedPredicate<JavaClass> entities() {
        return DescribedPredicate.describe("entities", type -> type.isAnnotatedWith(Entity.class));
    }

    private static DescribedPredicate<JavaAccess<?>> tellsTheTime() {
        return DescribedPredicate.describe(
                "tells the time",
                access -> {
                    AccessTarget target = access.getTarget();
                    String owner = target.getOwner().getFullName();
                    boolean clock =
                            owner.startsWith("java.time.") || owner.equals("java.lang.System");
                    boolean date =
                            owner.equals("java.util.Date")
                                    && target.getFullName().endsWith("<init>()");
                    return date || (clock && TELLS_THE_TIME.contains(target.getName()));
                });
    }

    private static ArchCondition<JavaMethod> changeRowsBySqlThroughNativeChangeAlone() {
        return new ArchCondition<>("change rows by SQL through NativeChange alone") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Set<String> calls =
                        method.getMethodCallsFromSelf().stream()
                                .map(call -> call.getTarget().getName())
                                .collect(Collectors.toSet());
                if (calls.containsAll(Set.of("createNativeQuery", "executeUpdate"))) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    method, method.getFullName() + " names no table"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean says =
                        Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class)
                                .anyMatch(
                                        rule ->
                                                method.isAnnotatedWith(rule)
                                                        || method.getOwner().isAnnotatedWith(rule));
                boolean ours = !method.getModifiers().contains(JavaModifier.SYNTHETIC);
                if (ours && !says) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    method, method.getFullName() + " says nothing of roles"));
                }
            }
        };
    }
}
