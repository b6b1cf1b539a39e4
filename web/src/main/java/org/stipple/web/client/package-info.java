/**
 * Pages about clients: finding, registering and changing them, their record's frame, alerts and
 * observations.
 */
package org.stipple.web.client;
