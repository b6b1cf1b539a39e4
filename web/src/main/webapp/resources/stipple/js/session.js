/*
 * Warns two minutes before the session ends. Forms that keep drafts hear "stipple:keep" on the document, at the warning
 * and again just before the end, and save what was typed. Every answer of the server starts the time anew.
 */
(function () {
  'use strict';

  const WARNING = 120;
  const LAST_CALL = 8;

  let length = 0;
  let endsAt = 0;
  let kept = false;

  function notice() {
    return document.getElementById('session-ending');
  }

  function startAnew() {
    endsAt = Date.now() + length * 1000;
    kept = false;
    notice().hidden = true;
  }

  function keep() {
    document.dispatchEvent(new CustomEvent('stipple:keep'));
  }

  function show(left) {
    const banner = notice();
    if (banner.hidden) {
      banner.hidden = false;
      keep();
    }
    banner.querySelector('[data-countdown]').textContent = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0');
    if (left <= LAST_CALL && !kept) {
      kept = true;
      keep();
    }
  }

  function end() {
    const banner = notice();
    banner.querySelector('#session-ending-text').textContent = banner.dataset.ended;
    banner.querySelector('[data-stay]').hidden = true;
    banner.querySelector('[data-again]').hidden = false;
  }

  function tick() {
    const left = Math.ceil((endsAt - Date.now()) / 1000);
    if (left <= 0) {
      end();
      return;
    }
    if (left <= WARNING) {
      show(left);
    }
    setTimeout(tick, 1000);
  }

  document.addEventListener('DOMContentLoaded', function () {
    length = notice() ? Number(notice().dataset.seconds) : 0;
    if (length > WARNING) {
      startAnew();
      tick();
      jQuery(document).on('pfAjaxSuccess', startAnew);
    }
  });

  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-stay]')) {
      window.stippleStay();
    }
  });
}());
