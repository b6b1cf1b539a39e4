/** What to be careful about with a client: shown and acknowledged at booking and at start. */
package org.stipple.client.alert;
