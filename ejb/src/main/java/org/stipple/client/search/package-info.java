/** Clients found by what somebody types, however it is written. */
package org.stipple.client.search;
