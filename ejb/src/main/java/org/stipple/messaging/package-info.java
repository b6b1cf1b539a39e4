/**
 * The outbox: what clients are to be told, written down in the transaction of what it tells of, and
 * sent later. It knows no feature, only ids: who is reached how and what is written come from
 * {@link org.stipple.messaging.Recipients} and {@link org.stipple.messaging.Composer}, which later
 * features implement. What cannot be sent people tell, and say so here.
 */
package org.stipple.messaging;
