/** Who comes when, and which bookings nobody has settled. */
package org.stipple.scheduling.diary;
