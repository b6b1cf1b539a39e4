/** What must hold before a version is activated: faults by row and column, none of them guessed. */
package org.stipple.policy.check;
