/* What was pressed and could not be done leads to the first field that says why. */
(function () {
  'use strict';

  const WRONG = '.field:has(.ui-message-error-detail) :is(input:not([type="hidden"]), select, textarea)';

  function leadToWrongField(event, answer, request) {
    const pressed = typeof request.source === 'string' ? document.getElementById(request.source) : request.source;
    const form = pressed && pressed.matches('button[type="submit"]') && document.getElementById(pressed.form && pressed.form.id);
    const field = form && form.querySelector(WRONG);
    if (field) {
      field.focus({preventScroll: true});
      field.scrollIntoView({block: 'center'});
    }
  }

  window.addEventListener('load', function () {
    window.jQuery(document).on('pfAjaxComplete', function (event, answer, request) {
      setTimeout(leadToWrongField, 0, event, answer, request);
    });
  });
}());
