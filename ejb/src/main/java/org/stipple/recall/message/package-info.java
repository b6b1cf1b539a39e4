/** Has clients written to that something is due, but for those who do not want it. */
package org.stipple.recall.message;
