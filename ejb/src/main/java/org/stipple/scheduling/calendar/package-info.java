/**
 * Calendars that leave the clinic: a feed of a person or room at a secret address, and a file of
 * one booking for the client. Nothing of health and no free text goes out. A booking keeps its
 * identity when it is moved, and each change that matters raises its sequence, so that a calendar
 * that has seen it moves it, too.
 */
package org.stipple.scheduling.calendar;
