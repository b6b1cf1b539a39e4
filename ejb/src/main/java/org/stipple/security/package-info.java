/**
 * Users, their roles, and who is calling. A user signs in against {@code app_user}; the container
 * then enforces the roles on every service method.
 */
package org.stipple.security;
