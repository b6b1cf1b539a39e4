/** How messages leave the clinic: by e-mail, and by SMS through a gateway. */
package org.stipple.messaging.channel;
