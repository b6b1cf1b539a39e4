/** What has befallen a client between visits and bears on their timing: sunburn, transplant. */
package org.stipple.client.observation;
