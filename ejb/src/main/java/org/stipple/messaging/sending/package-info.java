/** Sends what is due: claimed by one node, written, handed over outside a transaction, settled. */
package org.stipple.messaging.sending;
