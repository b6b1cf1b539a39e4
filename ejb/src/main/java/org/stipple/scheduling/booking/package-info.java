/**
 * What is planned: a booking of one client with one person in one room, its states, the verdict it
 * was booked under, and what is to be done before it can start. One real row a booking; a moved one
 * stays and names its successor.
 */
package org.stipple.scheduling.booking;
