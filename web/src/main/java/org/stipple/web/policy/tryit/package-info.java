/**
 * "Try it": a history is typed or taken from a client, and one step is judged by every protocol
 * side by side. What is asked stands in the page's address as far as it is nobody's own: of a
 * client her ids alone.
 */
package org.stipple.web.policy.tryit;
