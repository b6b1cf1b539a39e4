/** Refusals in the user's words: what a service refuses, and what the database does. */
package org.stipple.platform.refusal;
