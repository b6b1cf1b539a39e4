package org.stipple.platform.refusal;

import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Stands around every service method (see ejb-jar.xml): what the database refuses comes out as a
 * {@link BusinessException}. It flushes once, when the outermost call of a transaction is done, so
 * that a refusal comes while it can still be told, and not at the commit.
 */
public class DatabaseInWords {

    @PersistenceContext private EntityManager entities;
    @Resource private TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object proceed(InvocationContext call) throws Exception {
        try {
            return isInnerCall() ? call.proceed() : proceedAndFlush(call);
        } catch (BusinessException inWordsAlready) {
            throw inWordsAlready;
        } catch (RuntimeException failure) {
            throw DatabaseRefusals.find(failure)
                    .<RuntimeException>map(words -> words)
                    .orElse(failure);
        }
    }

    private Object proceedAndFlush(InvocationContext call) throws Exception {
        boolean marked = isActive();
        if (marked) {
            transaction.putResource(DatabaseInWords.class, true);
        }
        try {
            Object answer = call.proceed();
            if (isActive()) {
                entities.flush();
            }
            return answer;
        } finally {
            if (marked) {
                transaction.putResource(DatabaseInWords.class, false);
            }
        }
    }

    private boolean isInnerCall() {
        return isActive() && Boolean.TRUE.equals(transaction.getResource(DatabaseInWords.class));
    }

    private boolean isActive() {
        return transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
    }
}
