/**
 * The demo clinic: made once, on an empty database, through the services that a user's clicks call,
 * on past days, by moving the clinic's clock from act to act. Everything is counted from the day of
 * the first start, and nothing is left to chance.
 */
package org.stipple.demo;
