/**
 * Looks for the first good times of a visit: by what the rules say of each day, then by what the
 * client would like, then by what is free. Each answer is judged as its booking will be.
 */
package org.stipple.scheduling.search;
