package org.stipple.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who may call what: the clinic's decision (who-may-call-what.csv), the annotations and the server,
 * each held against the others for every public method of every service and every caller.
 */
@ExtendWith(ArquillianExtension.class)
class RoleMatrixIT {

    private static final RoleTable TABLE = RoleTable.read();
    private static final Logger INVOCATIONS = Logger.getLogger("org.jboss.as.ejb3.invocation");

    @Inject private ActAs actAs;
    @Resource private UserTransaction transaction;

    @Test
    void everyMethodOfAServiceIsDecidedUponAndNoneThatIsGone() {
        Set<String> there =
                ServiceMethod.all().stream()
                        .map(ServiceMethod::name)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(String.join("\n", TABLE.rows().keySet()), String.join("\n", there));
    }

    @Test
    void everyMethodSaysWhoMayCallIt() {
        List<String> silent =
                ServiceMethod.all().stream()
                        .filter(method -> method.allows(Caller.NOBODY).isEmpty())
                        .map(ServiceMethod::name)
                        .toList();

        assertEquals(List.of(), silent);
    }

    @Test
    void everyAnnotationSaysWhatWasDecided() {
        assertNoDifference((method, caller) -> method.allows(caller).orElse(false));
    }

    @Test
    void theServerLetsInWhomItShouldAndNobodyElse() {
        Level before = INVOCATIONS.getLevel();
        // Hundreds of calls without arguments fail in the method, as they should: no news.
        INVOCATIONS.setLevel(Level.OFF);
        try {
            assertNoDifference(this::letsIn);
        } finally {
            INVOCATIONS.setLevel(before);
        }
    }

    private static void assertNoDifference(BiPredicate<ServiceMethod, Caller> letsIn) {
        List<String> wrong =
                ServiceMethod.all().stream()
                        .flatMap(
                                method ->
                                        Stream.of(Caller.values())
                                                .filter(
                                                        caller ->
                                                                letsIn.test(method, caller)
                                                                        != TABLE.allows(
                                                                                method.name(),
                                                                                caller))
                                                .map(caller -> told(method, caller)))
                        .sorted()
                        .toList();
        assertEquals("", String.join("\n", wrong));
    }

    private static String told(ServiceMethod method, Caller caller) {
        return method.name()
                + (TABLE.allows(method.name(), caller) ? " refuses " : " lets in ")
                + caller;
    }

    private boolean letsIn(ServiceMethod method, Caller caller) {
        return caller == Caller.NOBODY
                ? call(method)
                : actAs.callAs("somebody", caller.roles(), () -> call(method));
    }

    /** Calls it in a transaction that leaves nothing behind. */
    private boolean call(ServiceMethod method) {
        try {
            transaction.begin();
            try {
                return isCalled(method);
            } finally {
                transaction.rollback();
            }
        } catch (jakarta.transaction.NotSupportedException
                | jakarta.transaction.SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isCalled(ServiceMethod method) {
        Object[] least =
                Stream.of(method.method().getParameterTypes()).map(RoleMatrixIT::least).toArray();
        try {
            method.method().invoke(CDI.current().select(method.bean()).get(), least);
            return true;
        } catch (InvocationTargetException thrown) {
            return !(thrown.getCause() instanceof EJBAccessException);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing, where a parameter can be nothing; else zero or false. */
    private static Object least(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}
