/**
 * The worklists: whom to call next, filtered, sorted and paged by the database, and taken out of
 * the clinic as a file.
 */
package org.stipple.recall.list;
