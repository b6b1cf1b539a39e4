/**
 * A draft of a version as it is typed: sheets of rows of text cells, right or wrong, and the edits
 * upon them. It knows no database.
 */
package org.stipple.policy.sheet;
