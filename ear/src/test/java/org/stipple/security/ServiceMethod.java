package org.stipple.security;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A public method of one of the application's session beans, as the server has deployed it. */
record ServiceMethod(Class<?> bean, Method method) {

    private static final Set<Class<? extends Annotation>> RULES =
            Set.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

    /** All there are: a new service is among them by itself. */
    static List<ServiceMethod> all() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(ServiceMethod::isOurSessionBean)
                .flatMap(ServiceMethod::methodsOf)
                .toList();
    }

    /** As the table names it. */
    String name() {
        return bean.getSimpleName() + "." + method.getName();
    }

    /** Whether its annotation, or else its class's, lets this caller in; empty without any. */
    Optional<Boolean> allows(Caller caller) {
        return rule().map(
                        rule ->
                                rule instanceof PermitAll
                                        || rule instanceof RolesAllowed allowed
                                                && caller.role()
                                                        .filter(List.of(allowed.value())::contains)
                                                        .isPresent());
    }

    private Optional<Annotation> rule() {
        return Stream.of(method.getAnnotations(), bean.getAnnotations())
                .flatMap(Stream::of)
                .filter(rule -> RULES.contains(rule.annotationType()))
                .findFirst();
    }

    private static boolean isOurSessionBean(Class<?> type) {
        return type.getName().startsWith("org.stipple.")
                && Stream.of(Stateless.class, Singleton.class, Stateful.class)
                        .anyMatch(type::isAnnotationPresent);
    }

    private static Stream<ServiceMethod> methodsOf(Class<?> bean) {
        return Stream.of(bean.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .map(method -> new ServiceMethod(bean, method));
    }
}
