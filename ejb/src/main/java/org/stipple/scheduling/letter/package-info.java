/**
 * What messages about visits and patch tests say: read anew each time one is written, so that
 * nothing is told that is no longer so.
 */
package org.stipple.scheduling.letter;
