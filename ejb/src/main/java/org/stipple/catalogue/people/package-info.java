/**
 * Who treats clients: the people of the clinic, what each may be booked for, and when she works in
 * a usual week.
 */
package org.stipple.catalogue.people;
