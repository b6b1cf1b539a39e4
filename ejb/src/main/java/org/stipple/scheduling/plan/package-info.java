/**
 * What a visit is to be: whose it is and what for, when it takes its time, and what is to be done
 * before it starts. Values; a booking keeps them.
 */
package org.stipple.scheduling.plan;
