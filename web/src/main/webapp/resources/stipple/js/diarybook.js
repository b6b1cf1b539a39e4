/*
 * Booking from the diary: an empty place, a row's plus, the page's button or B open a card in which the client is found while one types;
 * arrow keys go through who was found, Enter takes her, and day, time, person and room go along to the booking page. Without a script
 * the same is a page of its own.
 */
(function () {
  'use strict';

  const PAUSE = 200;
  let waiting = 0;
  let latest = 0;
  let opener = null;
  let slot = null;

  const box = () => document.getElementById('book-card');
  const field = within => within.querySelector('input[name="text"]');

  /* Finding the client, in the card and on the page */
  function addressOf(form) {
    return form.getAttribute('action') + '?' + new URLSearchParams(new FormData(form));
  }

  function isUpToDate(within) {
    return within.querySelector('#hits').dataset.for === field(within).value;
  }

  function find(within) {
    const number = ++latest;
    window.clearTimeout(waiting);
    const address = new URL(addressOf(within.querySelector('form')), window.location.href);
    const part = new URL(address);
    part.searchParams.set('part', '1');
    return fetch(part, {credentials: 'same-origin', redirect: 'error'})
      .then(answer => answer.ok ? answer.text() : Promise.reject(answer.status))
      .then(text => {
        const found = new DOMParser().parseFromString(text, 'text/html').getElementById('hits');
        if (number === latest && found && within.isConnected) {
          within.querySelector('#hits').replaceWith(document.importNode(found, true));
          keepInSight();
        }
      })
      .catch(() => within.querySelector('form').submit());
  }

  function takeFirst(within) {
    const first = within.querySelector('#hits a');
    if (first) {
      first.click();
    }
  }

  function go(event, within) {
    const stops = [field(within), ...within.querySelectorAll('#hits a')];
    const at = stops.indexOf(document.activeElement);
    const to = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at >= 0 && to) {
      event.preventDefault();
      to.focus();
    }
  }

  document.addEventListener('input', event => {
    const within = event.target.closest('[data-choose]');
    if (within) {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => find(within), PAUSE);
    }
  });

  document.addEventListener('submit', event => {
    const within = event.target.closest('[data-choose]');
    if (within) {
      event.preventDefault();
      (isUpToDate(within) ? Promise.resolve() : find(within)).then(() => takeFirst(within));
    }
  });

  /* The card */
  function keepInSight() {
    if (window.stippleCard && box() && !box().hidden) {
      window.stippleCard.keepInSight(box());
    }
  }

  function open(href, at) {
    const address = new URL(href, window.location.href);
    address.searchParams.set('part', '1');
    opener = document.activeElement;
    fetch(address, {credentials: 'same-origin', redirect: 'error'})
      .then(answer => answer.ok ? answer.text() : Promise.reject(answer.status))
      .then(text => {
        const found = new DOMParser().parseFromString(text, 'text/html').getElementById('choose') || Promise.reject(new Error('nothing came'));
        const ours = document.importNode(found, true);
        field(ours).removeAttribute('autofocus');
        box().replaceChildren(ours);
        show(at);
        field(ours).focus({preventScroll: true});
      })
      .catch(() => window.location.assign(href));
  }

  function show(at) {
    if (window.stippleCard) {
      window.stippleCard.showAt(box(), at.x, at.y);
      keepInSight();
    } else {
      box().hidden = false;
      box().style.top = at.y + 'px';
      box().style.left = Math.max(12, Math.min(at.x, innerWidth - box().offsetWidth - 12)) + 'px';
    }
  }

  function close() {
    box().hidden = true;
    box().replaceChildren();
    hideSlot();
    if (opener && opener.isConnected) {
      opener.focus({preventScroll: true});
    }
  }

  const isOpen = () => Boolean(box()) && !box().hidden;

  function below(element) {
    const area = element.getBoundingClientRect();
    return {x: area.left, y: area.bottom - 8};
  }

  /* An empty place */
  function freeAt(event) {
    const grid = window.stippleGrid && window.stippleGrid.grid();
    const lane = event.target.closest && event.target.closest('.diary-lane');
    const free = lane && grid.dataset.bookable === 'true' && !event.target.closest('.visit, .deed') && !document.body.classList.contains('is-dragging');
    return free ? {lane, second: window.stippleGrid.snapDown(window.stippleGrid.secondAt(lane, event.clientX))} : null;
  }

  function showSlot(place) {
    const {seconds, clockAt, grid} = window.stippleGrid;
    slot = slot || Object.assign(document.createElement('div'), {className: 'book-slot'});
    slot.style.setProperty('--at', place.second / seconds() * 100 + '%');
    slot.textContent = clockAt(place.second) + ' ' + grid().dataset.bookHere;
    if (slot.parentNode !== place.lane) {
      place.lane.append(slot);
    }
  }

  function hideSlot() {
    if (slot) {
      slot.remove();
    }
  }

  function addressAt(lane, second) {
    const {day, clockAt, isByRoom} = window.stippleGrid;
    return 'book.xhtml?' + new URLSearchParams({day: day(), time: clockAt(second), [isByRoom() ? 'room' : 'person']: lane.dataset.row});
  }

  document.addEventListener('pointermove', event => {
    if (isOpen() || event.pointerType === 'touch') {
      return;
    }
    const place = freeAt(event);
    if (place) {
      showSlot(place);
    } else {
      hideSlot();
    }
  });

  document.addEventListener('click', event => {
    if (isOpen() && !event.target.closest('#book-card')) {
      close();
      return;
    }
    const link = event.target.closest('a[data-book]');
    const place = box() && !link && freeAt(event);
    if (link && box() && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open(link.getAttribute('href'), below(link));
    } else if (place) {
      showSlot(place);
      open(addressAt(place.lane, place.second), {x: event.clientX, y: event.clientY});
    }
  });

  /* B: after the visit that has the focus, or on the day */
  function bookByKey(target) {
    const visit = window.stippleGrid && target.closest('.visit');
    if (visit && window.stippleGrid.grid().dataset.bookable === 'true') {
      const {placeOf, QUARTER} = window.stippleGrid;
      const {start, length, after} = placeOf(visit);
      const end = Math.ceil((start + length + after) / QUARTER) * QUARTER;
      showSlot({lane: visit.parentNode, second: end});
      open(addressAt(visit.parentNode, end), below(visit));
    } else {
      document.querySelector('.page-actions a[data-book]').click();
    }
  }

  document.addEventListener('keydown', event => {
    const within = event.target.closest && event.target.closest('[data-choose]');
    if (within && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      go(event, within);
    } else if (isOpen() && event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key.toLowerCase() === 'b' && !event.ctrlKey && !event.metaKey && !event.altKey && box() && !isOpen()
        && !document.body.classList.contains('is-dragging') && event.target.closest('#diary') && !event.target.closest('input, textarea, select')) {
      event.preventDefault();
      bookByKey(event.target);
    }
  });
})();
