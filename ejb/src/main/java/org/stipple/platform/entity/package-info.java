/** What rows are made of: identity, version, and facts that a correction supersedes. */
package org.stipple.platform.entity;
