/** Whether somebody who is to be registered may be a client already, and why. */
package org.stipple.client.duplicate;
