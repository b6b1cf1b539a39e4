/**
 * What a client's scalp is like: cause and grade of hair loss, skin, hair, areas, what she wants.
 */
package org.stipple.client.scalp;
