/** The pages of consultations, and what the forms of a client's record share. */
package org.stipple.web.consultation;
