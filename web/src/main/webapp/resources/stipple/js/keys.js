/*
 * Keys that work everywhere: / or Ctrl K opens the client search; arrow keys move within what is marked data-arrows
 * (day grid, free times, rows), in the order of the page or, with data-arrows="7", in rows of seven. The space bar presses what acts as a button.
 */
(function () {
  'use strict';

  function isTyping(target) {
    return target.closest('input, textarea, select, [contenteditable]') !== null;
  }

  function openSearch(event) {
    const field = document.querySelector('.find input[type="text"], .find input[type="search"], .find input:not([type="hidden"])');
    if (field) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  }

  function step(key, row, rightToLeft) {
    const steps = {ArrowLeft: rightToLeft ? 1 : -1, ArrowRight: rightToLeft ? -1 : 1, ArrowUp: -row, ArrowDown: row};
    return steps[key] || 0;
  }

  function move(event, group) {
    const row = Number(group.dataset.arrows) || 1;
    const items = Array.from(group.querySelectorAll(row > 1 ? '.day' : 'button, a[href]')).filter(function (item) { return item.offsetParent !== null; });
    const from = items.indexOf(document.activeElement);
    const by = step(event.key, row, getComputedStyle(group).direction === 'rtl');
    let to = from + by;
    while (items[to] && !items[to].matches('button:not(:disabled), a[href]')) {
      to += by;
    }
    if (from >= 0 && to !== from && items[to]) {
      event.preventDefault();
      items[to].focus();
    }
  }

  /* A field that looks up what is typed hears of it only once it is ready: whoever was faster is heard then. */
  function hearEarly() {
    const field = document.activeElement;
    if (field.matches('.ui-autocomplete-input') && field.value !== field.defaultValue) {
      $(field).trigger('keydown').trigger('input');
    }
  }

  /* By then every field has asked to be made ready, and this comes after them. */
  document.addEventListener('DOMContentLoaded', () => $(hearEarly));

  /* A dialog leads to its first field as it opens, not a moment later: whoever is in another one by then would go on typing in the wrong place. */
  document.addEventListener('DOMContentLoaded', function () {
    const dialog = PrimeFaces.widget.Dialog;
    if (dialog) {
      dialog.prototype.applyFocus = function () {
        const fields = this.jq.find('input, select, textarea').filter(':visible:enabled[name]:not([readonly]):not(:submit)');
        PrimeFaces.focusElement((fields[0] ? fields : this.jq.find('a, button').filter(':visible')).first());
      };
    }
  });

  document.addEventListener('keydown', function (event) {
    const searches = event.key === '/' && !isTyping(event.target) || event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (searches && !event.altKey) {
      openSearch(event);
      return;
    }
    const pressed = event.key === ' ' && event.target.closest('a[role="button"]');
    if (pressed) {
      event.preventDefault();
      pressed.click();
      return;
    }
    const group = event.key.startsWith('Arrow') && event.target.closest('[data-arrows]');
    if (group && !isTyping(event.target)) {
      move(event, group);
    }
  });

  /* A press on a form's button must not blur the field first: its check would move the button away from under the pointer. */
  document.addEventListener('mousedown', function (event) {
    if (event.target.closest('form button[type="submit"]') && isTyping(document.activeElement)) {
      event.preventDefault();
    }
  });
}());
