/** What was sent to whom, what became of it, and what the desk does about it. */
package org.stipple.web.messaging;
