/** What a client agrees to, by purpose, and takes back; a text that she signed stays as it was. */
package org.stipple.consultation.consent;
