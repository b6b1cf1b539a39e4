/**
 * How the clinic is set up: its site and opening hours, its people, rooms, treatments, areas,
 * pigments and usual lengths, and who may sign in. A checklist leads the first administrator
 * through it.
 */
package org.stipple.web.clinic;
