/** What somebody looks at again and again in the worklists, under a name of her own. */
package org.stipple.recall.view;
