/** Who a client is and how she can be reached. */
package org.stipple.client.identity;
