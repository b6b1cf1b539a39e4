/**
 * The page that looks for the first good times: what is asked, where it stands, and the answer in
 * words.
 */
package org.stipple.web.scheduling.find;
