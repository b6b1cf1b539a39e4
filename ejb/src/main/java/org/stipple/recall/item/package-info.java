/**
 * What is kept of a touch-up or review that falls due: its days by the rules, what was agreed with
 * the client, and where it stands.
 */
package org.stipple.recall.item;
