/** What was sent to whom, and what became of it. */
package org.stipple.messaging.log;
