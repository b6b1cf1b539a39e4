/** The one clock; whoever asks what time it is asks it. */
package org.stipple.platform.clock;
