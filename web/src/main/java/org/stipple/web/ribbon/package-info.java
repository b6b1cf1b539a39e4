/**
 * The ribbon: a client's course on one line of time. {@link org.stipple.web.ribbon.RibbonDrawing}
 * turns a {@link org.stipple.web.ribbon.Story} into shapes with x in per cent, y in px; the tag
 * {@code s:ribbon} only writes them down. Pure: no clock, no database, no Faces.
 */
package org.stipple.web.ribbon;
