/**
 * Who works where and when, and what with; each has its part. Here stands what all of it shares: an
 * item has a name and is switched off when it is no longer used; the records that name it stay.
 */
package org.stipple.catalogue;
