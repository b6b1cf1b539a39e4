/** The pages of patch tests: applied, read, waived, and the worklist of those to read. */
package org.stipple.web.patchtest;
