/**
 * Every page as it answers over HTTP: to each role, to addresses that nobody meant, and with the
 * headers that it must carry.
 */
package org.stipple.pages;
