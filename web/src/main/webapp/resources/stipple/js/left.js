/*
 * An error page is drawn in place of a page that wanted to know when it is left. It is left already: nothing is to be told.
 */
(function () {
  'use strict';

  window.OmniFaces = window.OmniFaces || {Unload: {init() {}}};
})();
