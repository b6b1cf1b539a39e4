/**
 * The rules table as it is written: rows of text, the files they are shipped in, and the cases that
 * they must reproduce. It knows no database.
 */
package org.stipple.policy.table;
