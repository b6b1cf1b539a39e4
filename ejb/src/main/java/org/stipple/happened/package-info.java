/**
 * What has happened to clients and in their courses, as the timing policy counts it: read from one
 * view of the database, so that every judgement rests on the same events.
 */
package org.stipple.happened;
