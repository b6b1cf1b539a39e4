/** A person's or a room's day falls out: new places for its visits, and the clients to tell. */
package org.stipple.web.scheduling.sickday;
