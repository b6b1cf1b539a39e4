/** Pages that record what was done: late, or corrected. The form's fields serve a visit too. */
package org.stipple.web.session;
