/** The policy's answers in words: bounds, anchors and rules of findings, as {@code #{why}}. */
package org.stipple.web.judgement;
