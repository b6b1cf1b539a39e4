/**
 * What a change of one booking does to the client's later ones, and the smallest moves that put
 * them right again.
 */
package org.stipple.scheduling.repair;
