/*
 * The date picker empties its field where it cannot read what the page came with. What was typed stays to be mended:
 * it is put back once, when the field appears.
 */
(function () {
  'use strict';

  function putBack() {
    document.querySelectorAll('input.date-input:not([data-typed])').forEach(field => {
      field.dataset.typed = '';
      if (!field.value && field.defaultValue) {
        field.value = field.defaultValue;
      }
    });
  }

  window.addEventListener('load', () => {
    putBack();
    window.jQuery(document).on('pfAjaxComplete', () => window.setTimeout(putBack));
  });
})();
