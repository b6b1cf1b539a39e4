/** The kinds of visit, and how long each takes: by kind, ordinal, areas and person. */
package org.stipple.catalogue.visit;
