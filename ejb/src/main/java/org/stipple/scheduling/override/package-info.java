/** Requests for an override: a colleague decides with a reason, or the hold runs out. */
package org.stipple.scheduling.override;
