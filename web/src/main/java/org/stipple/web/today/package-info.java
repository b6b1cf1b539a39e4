/** What needs somebody now: the day's visits by person, and what waits to be decided or called. */
package org.stipple.web.today;
