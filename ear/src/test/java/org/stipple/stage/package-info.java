/**
 * What tests inside the server begin with: a clinic that is set up, clients with names of their
 * own.
 */
package org.stipple.stage;
