package org.stipple.client.duplicate;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.stipple.client.identity.ClientName;

/**
 * A client who may be the one being registered.
 *
 * @param likenesses why; never empty
 */
public record PossibleDuplicate(ClientName client, Set<Likeness> likenesses)
        implements Serializable {

    public PossibleDuplicate {
        likenesses = Set.copyOf(likenesses);
    }

    /** The likenesses, the strongest first. */
    public List<Likeness> ordered() {
        return likenesses.stream().sorted().toList();
    }
}
