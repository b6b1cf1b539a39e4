/**
 * How long a visit takes with each person, from the clinic's lengths and what its course treats.
 */
package org.stipple.scheduling.length;
