/**
 * What a reading of a patch test shows, and what the rules say of its day: the step
 * PATCH_TEST_READING, judged with everything else that has happened to the client.
 */
package org.stipple.patchtest.reading;
