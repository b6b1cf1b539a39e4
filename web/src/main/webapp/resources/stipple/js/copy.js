/*
 * Copies what stands in the field that data-copy names, and says data-copied. Where the browser does not let it, the text is marked, to
 * be copied by hand.
 */
(function () {
  'use strict';

  function say(text) {
    document.getElementById('copied').textContent = text;
  }

  document.addEventListener('click', event => {
    const button = event.target.closest('[data-copy]');
    if (button) {
      const field = document.getElementById(button.dataset.copy);
      field.select();
      if (navigator.clipboard) {
        navigator.clipboard.writeText(field.value).then(() => say(button.dataset.copied), () => say(''));
      } else if (document.execCommand('copy')) {
        say(button.dataset.copied);
      }
    }
  });
})();
