/** What the benches share: paired measuring, and the table in which all of them tell. */
package org.stipple.bench;
