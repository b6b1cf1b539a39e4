/**
 * What must hold before a version is activated or a file is taken over: faults by row and column,
 * none of them guessed.
 */
package org.stipple.policy.check;
