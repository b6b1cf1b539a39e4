/**
 * The clinic's sites: their zones, what day it is there, what holds for all of each, and who works
 * at which.
 */
package org.stipple.platform.site;
