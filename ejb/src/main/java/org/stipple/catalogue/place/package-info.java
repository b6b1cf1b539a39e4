/** Where clients are treated: the sites with their opening hours, and their rooms. */
package org.stipple.catalogue.place;
