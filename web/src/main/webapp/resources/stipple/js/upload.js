/*
 * A file that is larger than the server takes is told at once, and not sent: data-most is the limit in bytes, data-large what is said.
 */
(function () {
  'use strict';

  document.addEventListener('change', event => {
    const field = event.target;
    if (field.matches('input[type="file"][data-most]')) {
      const large = Array.from(field.files).some(file => file.size > Number(field.dataset.most));
      field.setCustomValidity(large ? field.dataset.large : '');
      field.reportValidity();
    }
  });
}());
