/**
 * What is typed into a form and not yet saved is kept for its user and put back when she returns:
 * after a lost session, a closed browser, a fallen server. A form takes part by one tag, {@code
 * s:draft}; the browser sends what was changed, the server replays it into the form's fields.
 */
package org.stipple.web.draft;
