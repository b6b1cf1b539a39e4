/**
 * A person's or a room's day or week falls out: what becomes of all the visits in it, proposed
 * together, looked over and taken as a whole or in part.
 */
package org.stipple.scheduling.sickday;
