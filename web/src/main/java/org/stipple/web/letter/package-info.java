/** What clients are written: templates, how the clinic writes, and what one client would get. */
package org.stipple.web.letter;
