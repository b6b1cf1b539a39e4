/*
 * What a change would touch was told, and the button says that it is stored all the same. Once something else is typed that holds no more: the
 * button says what it usually does, and the next press asks anew.
 */
(function () {
  'use strict';

  function forget(event) {
    const form = event.target.closest('form');
    const told = form && form.querySelector('[data-usual]');
    if (told) {
      const word = form.querySelector('[id$=":save"] .ui-button-text, [id$=":change"] .ui-button-text');
      if (word) {
        word.textContent = told.dataset.usual;
      }
      form.querySelectorAll('[id$=":saveAndPlace"]').forEach(button => button.remove());
      told.remove();
    }
  }

  window.addEventListener('load', () => window.jQuery(document).on('input change', 'form', forget));
})();
