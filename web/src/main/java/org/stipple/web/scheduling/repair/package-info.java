/** What a change of a booking does to the client's later ones, and moving those that are ticked. */
package org.stipple.web.scheduling.repair;
