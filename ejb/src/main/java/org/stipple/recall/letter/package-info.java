/** What messages about touch-ups and reviews that fall due say. */
package org.stipple.recall.letter;
