package org.stipple.audit;

import jakarta.enterprise.inject.spi.CDI;
import org.hibernate.envers.RevisionListener;
import org.stipple.platform.clock.ClinicClock;

/** Puts who, when and why on a revision while the transaction that makes it is under way. */
public class RevisionSigner implements RevisionListener {

    @Override
    public void newRevision(Object revision) {
        ((Revision) revision)
                .sign(
                        CDI.current().select(ClinicClock.class).get().now(),
                        CDI.current().select(Actor.class).get().name(),
                        CDI.current().select(ChangeReason.class).get().reason(),
                        CDI.current().select(RequestId.class).get().value());
    }
}
