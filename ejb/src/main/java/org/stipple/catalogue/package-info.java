/**
 * Who works where and when, and what with: the clinic's people with their skills and weekly hours,
 * its rooms and opening hours, how long a visit takes, and the treatments, areas of the scalp and
 * pigments with their lots. What is no longer used is switched off; the records that name it stay.
 */
package org.stipple.catalogue;
