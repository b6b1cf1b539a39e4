/*
 * The date picker's button says in our words what it opens. And the picker empties its field where it cannot read what the page came with. What was typed stays to be mended:
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

  function nameButtons() {
    document.querySelectorAll('[data-choose] .ui-datepicker-trigger').forEach(button => {
      button.setAttribute('aria-label', button.closest('[data-choose]').dataset.choose);
    });
  }

  function mend() {
    putBack();
    nameButtons();
  }

  window.addEventListener('load', () => {
    mend();
    window.jQuery(document).on('pfAjaxComplete', () => window.setTimeout(mend));
  });
})();
