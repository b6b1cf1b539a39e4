/** When clients are left in peace. */
package org.stipple.messaging.quiet;
