/*
 * The diary: sets the places that the page carries (the page has no style of its own), moves the line of now, goes from visit to visit by
 * arrow keys and from day to day by Page Up and Page Down, and draws the diary anew when another desk has changed it.
 */
(function () {
  'use strict';

  const SECOND = 1000;
  const ASK_EVERY = 4 * SECOND;
  const MOVE_NOW_EVERY = 20 * SECOND;
  let drawnAt = performance.now();

  const diary = () => document.getElementById('diary');

  /* Places: "--at:12.5%;--wide:20%" */
  function place(part) {
    part.querySelectorAll('[data-place]').forEach(element => {
      element.dataset.place.split(';').forEach(property => {
        const [name, value] = property.split(':');
        element.style.setProperty(name, value);
      });
      element.dataset.placed = '';
    });
  }

  /* Now: the line goes on by itself, with its time among the hours */
  function moveNow() {
    const line = document.querySelector('.diary-now');
    const time = document.querySelector('.diary-now-time');
    if (line && time) {
      const began = parseFloat(line.dataset.place.split(':')[1]) / 100;
      const passed = (performance.now() - drawnAt) / SECOND;
      const part = began + passed / Number(document.querySelector('.diary').dataset.seconds);
      [line, time].forEach(each => {
        each.hidden = part > 1;
        each.style.setProperty('--part', part);
      });
      const shown = time.dataset.time = time.dataset.time || time.textContent.trim();
      const [hour, minute] = shown.split(':').map(Number);
      const minutes = hour * 60 + minute + Math.floor(passed / 60);
      time.textContent = String(Math.floor(minutes / 60) % 24).padStart(2, '0') + ':' + String(minutes % 60).padStart(2, '0');
    }
  }

  /* On a narrow screen the day opens at what is near */
  function scrollToNear() {
    const scroll = document.querySelector('.diary-scroll');
    const near = document.querySelector('.diary-now') || document.querySelector('.visit');
    if (scroll && near && scroll.scrollWidth > scroll.clientWidth) {
      const who = document.querySelector('.diary-corner').offsetWidth;
      scroll.scrollLeft = Math.max(0, near.offsetLeft + (near.matches('.visit') ? who : 0) - who - 120);
    }
  }

  /* Keys */
  function middle(visit) {
    const box = visit.getBoundingClientRect();
    return box.left + box.width / 2;
  }

  function beside(visit, by) {
    const all = Array.from(visit.parentNode.querySelectorAll('.visit')).sort((one, other) => one.offsetLeft - other.offsetLeft || one.offsetTop - other.offsetTop);
    return all[all.indexOf(visit) + by];
  }

  function inRow(visit, by) {
    const rows = Array.from(document.querySelectorAll('.diary-lane')).filter(row => row.querySelector('.visit'));
    const row = rows[rows.indexOf(visit.parentNode) + by];
    return row && Array.from(row.querySelectorAll('.visit'))
      .sort((one, other) => Math.abs(middle(one) - middle(visit)) - Math.abs(middle(other) - middle(visit)))[0];
  }

  function neighbour(visit, key) {
    const forward = getComputedStyle(visit).direction === 'rtl' ? -1 : 1;
    switch (key) {
      case 'ArrowLeft': return beside(visit, -forward);
      case 'ArrowRight': return beside(visit, forward);
      case 'ArrowUp': return inRow(visit, -1);
      case 'ArrowDown': return inRow(visit, 1);
      default: return null;
    }
  }

  function turn(key) {
    const link = document.querySelector(key === 'PageUp' ? '[data-turn="earlier"]' : '[data-turn="later"]');
    if (link) {
      link.click();
    }
    return link;
  }

  document.addEventListener('keydown', event => {
    const inside = event.target.closest && event.target.closest('#diary');
    if (!inside || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) {
      return;
    }
    const visit = event.target.closest('.visit');
    const to = visit && neighbour(visit, event.key);
    if (to) {
      event.preventDefault();
      to.focus();
      to.scrollIntoView({block: 'nearest', inline: 'nearest'});
    } else if ((event.key === 'PageUp' || event.key === 'PageDown') && turn(event.key)) {
      event.preventDefault();
    }
  });

  /* Whom of the waitlist a free time suits is fetched once the day is drawn */
  function fillTray() {
    const tray = document.getElementById('tray');
    if (tray) {
      fetch(tray.dataset.from, {credentials: 'same-origin', redirect: 'error', cache: 'no-store'})
        .then(answer => answer.ok ? answer.text() : Promise.reject(answer.status))
        .then(text => new DOMParser().parseFromString(text, 'text/html').getElementById('tray'))
        .then(found => found && tray.replaceChildren(...Array.from(found.childNodes, node => document.importNode(node, true))))
        .catch(() => {});
    }
  }

  /* Live */
  function keptFocus() {
    const focused = document.activeElement;
    const visit = focused && focused.closest('[data-visit]');
    if (visit) {
      return '[data-visit="' + visit.dataset.visit + '"]';
    }
    const link = focused && focused.closest('#diary a[href]');
    return link ? '#diary a[href="' + CSS.escape(link.getAttribute('href')) + '"]' : null;
  }

  function swap(fresh) {
    const focus = keptFocus();
    const before = document.querySelector('.diary-scroll');
    const [left, top] = before ? [before.scrollLeft, before.scrollTop] : [0, 0];
    const ours = document.importNode(fresh, true);
    const [tray, freshTray] = [document.getElementById('tray'), ours.querySelector('#tray')];
    if (tray && freshTray) {
      freshTray.replaceChildren(...tray.childNodes);
    }
    place(ours);
    diary().replaceWith(ours);
    drawnAt = performance.now();
    moveNow();
    fillTray();
    if (document.querySelector('.diary-scroll')) {
      document.querySelector('.diary-scroll').scrollTo(left, top);
    }
    const again = focus && document.querySelector(focus);
    if (again) {
      again.focus({preventScroll: true});
    }
  }

  function drawAnew() {
    const address = new URL(window.location.href);
    address.searchParams.set('part', '1');
    return fetch(address, {credentials: 'same-origin', redirect: 'error'})
      .then(answer => answer.ok ? answer.text() : Promise.reject(answer.status))
      .then(text => {
        const fresh = new DOMParser().parseFromString(text, 'text/html').getElementById('diary');
        if (fresh && !isBusy()) {
          swap(fresh);
        }
      });
  }

  /* What is open, pressed or being dragged is not taken away from under the hand. */
  function isBusy() {
    const card = document.getElementById('book-card');
    return diary().querySelector('details[open]') !== null || document.body.matches('.is-pressing, .is-dragging') || Boolean(card && !card.hidden);
  }

  /* Asking keeps the session alive: once it warns of its end, nobody is there, and the asking ends with it. */
  function isUnattended() {
    const ending = document.getElementById('session-ending');
    return document.hidden || Boolean(ending && !ending.hidden);
  }

  function ask() {
    if (isUnattended() || isBusy()) {
      return Promise.resolve();
    }
    return fetch(diary().dataset.live, {credentials: 'same-origin', redirect: 'error', cache: 'no-store'})
      .then(answer => answer.ok ? answer.text() : Promise.reject(answer.status))
      .then(mark => mark === diary().dataset.mark ? null : drawAnew());
  }

  /* While nobody answers it says so; once somebody does, it is drawn anew whatever has changed. */
  function say(failed) {
    const said = document.querySelector('[data-live-said]');
    if (failed && said) {
      said.textContent = diary().dataset.notLive;
      diary().dataset.mark = '';
    }
  }

  function watch() {
    ask().catch(() => say(true)).finally(() => window.setTimeout(watch, ASK_EVERY));
  }

  window.stippleDiary = {drawAnew, place};
  place(document);
  moveNow();
  scrollToNear();
  fillTray();
  window.setInterval(moveNow, MOVE_NOW_EVERY);
  window.setTimeout(watch, ASK_EVERY);
})();
