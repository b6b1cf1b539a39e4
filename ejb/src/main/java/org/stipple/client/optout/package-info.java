/** What clients want no messages about, by which channel, since when and noted by whom. */
package org.stipple.client.optout;
