/** The kinds of visit, and how long each usually takes. */
package org.stipple.catalogue.visit;
