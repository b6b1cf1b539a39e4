/** What is worked with: pigments and their lots, each with its last day. */
package org.stipple.catalogue.pigment;
