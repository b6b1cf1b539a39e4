/**
 * Touch-ups and reviews that fall due: one item for each, worked out by the rules and kept, with
 * what people agreed with the client beside it ({@code item}, {@code due}); what is done to reach
 * her ({@code contact}, {@code message}); and the worklists ({@code list}).
 */
package org.stipple.recall;
