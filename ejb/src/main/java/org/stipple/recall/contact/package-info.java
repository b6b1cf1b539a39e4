/**
 * What people do about what falls due: try to reach the client, agree on a day with her, let it
 * rest, give it to somebody; and who is not to be contacted at all.
 */
package org.stipple.recall.contact;
