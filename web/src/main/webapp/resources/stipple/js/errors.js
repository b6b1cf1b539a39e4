/*
 * What was pressed and could not be done leads to the first field that says why. What a field says stays until it is changed:
 * leaving it as it is asks the server nothing, whose check of the field alone would find it right.
 */
(function () {
  'use strict';

  const WRONG = '.field:has(.ui-message-error-detail) :is(input:not([type="hidden"]), select, textarea)';
  const WRONGLY_TYPED = '.field:has(.ui-message-error-detail) .ui-inputfield';
  const cameTo = new WeakMap();

  function leadToWrongField(event, answer, request) {
    const pressed = typeof request.source === 'string' ? document.getElementById(request.source) : request.source;
    const form = pressed && pressed.matches('button[type="submit"]') && document.getElementById(pressed.form && pressed.form.id);
    const field = form && form.querySelector(WRONG);
    if (field) {
      field.focus({preventScroll: true});
      field.scrollIntoView({block: 'center'});
    }
  }

  document.addEventListener('focus', function (event) {
    cameTo.set(event.target, event.target.value);
  }, true);

  document.addEventListener('blur', function (event) {
    const field = event.target;
    if (field.matches && field.matches(WRONGLY_TYPED) && cameTo.get(field) === field.value) {
      event.stopPropagation();
    }
  }, true);

  window.addEventListener('load', function () {
    window.jQuery(document).on('pfAjaxComplete', function (event, answer, request) {
      setTimeout(leadToWrongField, 0, event, answer, request);
    });
  });
}());
