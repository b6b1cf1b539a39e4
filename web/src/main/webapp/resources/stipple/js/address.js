/* The address follows what is asked on the page, so that a bookmark and Back find it again: what was drawn last says it in data-address. */
(function () {
  'use strict';

  function follow() {
    const drawn = document.querySelector('[data-address]');
    if (drawn && drawn.dataset.address) {
      window.history.replaceState(null, '', drawn.dataset.address);
    }
  }

  window.addEventListener('load', () => window.jQuery(document).on('pfAjaxComplete', () => window.setTimeout(follow)));
})();
