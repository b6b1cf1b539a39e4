/** Addresses that send back what comes. */
package org.stipple.messaging.bounce;
