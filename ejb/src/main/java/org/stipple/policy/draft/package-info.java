/**
 * Drafts of versions: begun from a version, edited by several managers at once, looked over, and
 * activated. What is typed is kept at once; what was typed before can be brought back.
 */
package org.stipple.policy.draft;
