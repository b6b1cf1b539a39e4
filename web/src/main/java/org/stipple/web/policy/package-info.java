/** The rules of the clinic to read: protocols, their versions, and every rule in words. */
package org.stipple.web.policy;
