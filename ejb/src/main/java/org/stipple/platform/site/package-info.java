/** The clinic's site: its zone, what day it is there, and what holds for all of it. */
package org.stipple.platform.site;
