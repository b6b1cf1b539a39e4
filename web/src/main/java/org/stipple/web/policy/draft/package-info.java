/** Drafts of protocols: typed in tables, looked over, tried on cases, compared and activated. */
package org.stipple.web.policy.draft;
