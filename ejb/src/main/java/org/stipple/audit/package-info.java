/**
 * Who did what, when and why. Every change of health data has its revision and every act its entry,
 * written in the transaction of the act; a sealer outside it chains both by hash. The actor comes
 * from the container, so that nothing here needs to know users.
 */
package org.stipple.audit;
