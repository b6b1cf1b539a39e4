/**
 * Clients who go without a patch test: the client wishes it, a doctor agrees. By itself, or with
 * the consultation at which it was agreed; it then stands and falls with that.
 */
package org.stipple.patchtest.waiver;
