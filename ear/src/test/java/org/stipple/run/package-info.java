/**
 * Starts and stops what the application needs: the real database and the real server, as children
 * of this process. Used by {@code mvn -Prun} and, the database, by the tests.
 */
package org.stipple.run;
