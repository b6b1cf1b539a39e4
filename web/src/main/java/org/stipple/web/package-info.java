/**
 * The pages: one bean for each page, at the page's path. Beans use services and records, never an
 * entity, a repository or the EntityManager.
 */
package org.stipple.web;
