/**
 * What the integration tests stand on: one database, one server, one deployment of the real
 * application for all of them, and a browser. Tests have their own data and run in any order.
 */
package org.stipple.harness;
