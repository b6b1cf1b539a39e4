/** What one version says otherwise than another: rows by their codes, cell by cell. Pure. */
package org.stipple.policy.compare;
