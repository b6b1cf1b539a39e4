/** What the clinic offers, and the areas into which it divides the scalp. */
package org.stipple.catalogue.treatment;
