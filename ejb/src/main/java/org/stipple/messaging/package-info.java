/**
 * The outbox: what clients are to be told, written down in the transaction of what it tells of. It
 * knows no feature, only ids; nothing is sent yet, so people tell them and say so here.
 */
package org.stipple.messaging;
