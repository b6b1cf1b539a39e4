/*
 * The hours of the day in the diary: where a visit lies on them, which time is under the pointer and what the clock on the wall calls it.
 * Times are seconds from the left edge, since an hour may be missing or come twice.
 */
(function () {
  'use strict';

  const QUARTER = 15 * 60;

  const grid = () => document.querySelector('.diary');
  const seconds = () => Number(grid().dataset.seconds);

  function placeOf(visit) {
    const parts = Object.fromEntries(visit.dataset.place.split(';').map(part => part.split(':')));
    const wide = parseFloat(parts['--wide']) / 100 * seconds();
    const from = parseFloat(parts['--at']) / 100 * seconds();
    const before = Math.round(parseFloat(parts['--before']) / 100 * wide / 60) * 60;
    return {
      start: Math.round(from / 60) * 60 + before,
      before,
      after: Math.round(parseFloat(parts['--after']) / 100 * wide / 60) * 60,
      length: Number(visit.dataset.minutes) * 60
    };
  }

  /* The hours are named on the page, as the clock shows them on that day. */
  function clockAt(second) {
    const hours = Array.from(document.querySelectorAll('.diary-hours span'));
    const hour = Math.max(0, Math.min(hours.length - 1, Math.floor(second / 3600)));
    const minute = Math.round((second - hour * 3600) / 60);
    const [h, m] = hours[hour].textContent.trim().split(':').map(Number);
    const total = h * 60 + m + minute;
    return String(Math.floor(total / 60) % 24).padStart(2, '0') + ':' + String(total % 60).padStart(2, '0');
  }

  function secondAt(lane, x) {
    const box = lane.getBoundingClientRect();
    const part = getComputedStyle(lane).direction === 'rtl' ? (box.right - x) / box.width : (x - box.left) / box.width;
    return part * seconds();
  }

  function under(event, selector) {
    return document.elementsFromPoint(event.clientX, event.clientY).map(element => element.closest(selector)).find(Boolean) || null;
  }

  window.stippleGrid = {
    QUARTER,
    grid,
    seconds,
    placeOf,
    clockAt,
    secondAt,
    under,
    day: () => grid().dataset.day,
    lanes: () => Array.from(document.querySelectorAll('.diary-lane')),
    isByRoom: () => grid().dataset.rows === 'rooms',
    snap: second => Math.round(second / QUARTER) * QUARTER,
    snapDown: second => Math.floor(second / QUARTER) * QUARTER
  };
})();
