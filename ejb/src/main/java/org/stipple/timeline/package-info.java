/**
 * What has happened to a client and in her courses, gathered in a fixed number of statements, and
 * judged by the versions of the rules that were in force. Scheduling adds what is planned.
 */
package org.stipple.timeline;
