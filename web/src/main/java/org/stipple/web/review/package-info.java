/** The pages of reviews. */
package org.stipple.web.review;
