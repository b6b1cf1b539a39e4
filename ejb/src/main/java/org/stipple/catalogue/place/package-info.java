/** Where clients are treated: the site with its opening hours, and its rooms. */
package org.stipple.catalogue.place;
