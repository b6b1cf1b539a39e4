/*
 * A visit is dragged to another time, row or day, or longer at its end. What that would mean stands in the card beside it before anything is
 * stored; dropped within the rules it asks why, dropped against them it leads to the booking page. Escape puts it back. M opens that page by keyboard.
 */
(function () {
  'use strict';

  const QUARTER = 15 * 60;
  const EDGE = 9;
  const STARTS = 5;
  const PAUSE = 160;
  let drag = null;
  let waiting = 0;
  let latest = 0;
  let swallowClick = false;

  const card = () => document.getElementById('drag-card');
  const grid = () => document.querySelector('.diary');
  const field = name => document.getElementById('move:' + name);

  /* Places and times */
  function placeOf(visit) {
    const parts = Object.fromEntries(visit.dataset.place.split(';').map(part => part.split(':')));
    const seconds = Number(grid().dataset.seconds);
    const wide = parseFloat(parts['--wide']) / 100 * seconds;
    const from = parseFloat(parts['--at']) / 100 * seconds;
    return {
      from: Math.round(from / 60) * 60,
      before: Math.round(parseFloat(parts['--before']) / 100 * wide / 60) * 60,
      after: Math.round(parseFloat(parts['--after']) / 100 * wide / 60) * 60,
      length: Number(visit.dataset.minutes) * 60
    };
  }

  /* The clock's time at so many seconds from the left edge: the hours are named on the page, as the clock shows them on that day. */
  function clockAt(second) {
    const hours = Array.from(document.querySelectorAll('.diary-hours span'));
    const hour = Math.min(hours.length - 1, Math.floor(second / 3600));
    const minute = Math.round((second - hour * 3600) / 60);
    const [h, m] = hours[hour].textContent.trim().split(':').map(Number);
    const total = h * 60 + m + minute;
    return String(Math.floor(total / 60) % 24).padStart(2, '0') + ':' + String(total % 60).padStart(2, '0');
  }

  /* Where the clock shows that time for the first time: of an hour that comes twice a visit takes the first, so it is drawn and judged there. */
  function firstAt(second) {
    for (let earlier = second % 3600; earlier < second; earlier += 3600) {
      if (clockAt(earlier) === clockAt(second)) {
        return earlier;
      }
    }
    return second;
  }

  function snap(second) {
    return Math.round(second / QUARTER) * QUARTER;
  }

  /* Where the pointer is */
  function under(event, selector) {
    return document.elementsFromPoint(event.clientX, event.clientY).map(element => element.closest(selector)).find(Boolean) || null;
  }

  function aim(event) {
    const seconds = Number(grid().dataset.seconds);
    const lane = drag.source.parentNode;
    const forward = getComputedStyle(lane).direction === 'rtl' ? -1 : 1;
    const moved = (event.clientX - drag.x) * forward / lane.offsetWidth * seconds;
    const start = drag.place.from + drag.place.before;
    if (drag.stretches) {
      const length = Math.max(QUARTER, snap(start + drag.place.length + moved) - start);
      return {day: grid().dataset.day, lane, start, length};
    }
    const target = under(event, '.diary-day[data-day]:not(.is-closed, .is-past)');
    const inLane = under(event, '.diary-lane');
    if (!target && !inLane) {
      return null;
    }
    return {
      day: target ? target.dataset.day : grid().dataset.day,
      strip: target,
      lane: inLane || lane,
      start: firstAt(Math.min(Math.max(0, target ? start : snap(start + moved)), seconds - 60)),
      length: drag.place.length
    };
  }

  function keyOf(to) {
    return [to.day, to.start, to.length, to.lane.dataset.row].join('|');
  }

  function isHome(to) {
    return to.day === grid().dataset.day && to.start === drag.place.from + drag.place.before && to.length === drag.place.length && to.lane === drag.source.parentNode;
  }

  /* The ghost */
  function draw(to) {
    document.querySelectorAll('.diary-day.is-target, .diary-lane.is-target').forEach(element => element.classList.remove('is-target'));
    drag.ghost.hidden = !to || Boolean(to.strip);
    if (to && to.strip) {
      to.strip.classList.add('is-target');
    } else if (to) {
      const seconds = Number(grid().dataset.seconds);
      const whole = drag.place.before + to.length + drag.place.after;
      to.lane.append(drag.ghost);
      to.lane.classList.toggle('is-target', to.lane !== drag.source.parentNode);
      drag.ghost.style.setProperty('--at', (to.start - drag.place.before) / seconds * 100 + '%');
      drag.ghost.style.setProperty('--wide', whole / seconds * 100 + '%');
      drag.ghost.style.setProperty('--before', drag.place.before / whole * 100 + '%');
      drag.ghost.style.setProperty('--after', drag.place.after / whole * 100 + '%');
      const times = Array.from(drag.ghost.querySelector('.visit-top').childNodes).find(node => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
      times.textContent = ' ' + timesOf(to) + ' ';
    }
  }

  function timesOf(to) {
    return clockAt(to.start) + '–' + clockAt(to.start + to.length);
  }

  /* The card */
  function showCard(event) {
    const box = card();
    box.hidden = false;
    const beside = event.clientX + 24 + box.offsetWidth < innerWidth;
    const left = beside ? event.clientX + 24 : event.clientX - 24 - box.offsetWidth;
    const top = Math.min(event.clientY + 16, innerHeight - box.offsetHeight - 12);
    box.style.left = Math.max(12, left) + 'px';
    box.style.top = Math.max(12, top) + 'px';
  }

  /* Dropped, it grows by what is to be filled in: all of it stays in sight. */
  function keepInSight() {
    const box = card();
    const over = box.getBoundingClientRect().bottom - (innerHeight - 12);
    if (over > 0) {
      box.style.top = Math.max(12, parseFloat(box.style.top) - over) + 'px';
    }
  }

  function tell(text) {
    const said = card().querySelector('[data-judged]');
    said.replaceChildren(Object.assign(document.createElement('p'), {textContent: text}));
  }

  function address(to) {
    const asked = new URLSearchParams({move: drag.source.dataset.visit, day: to.day, time: clockAt(to.start), minutes: String(to.length / 60)});
    if (to.lane !== drag.source.parentNode) {
      asked.set(grid().dataset.rows === 'rooms' ? 'room' : 'person', to.lane.dataset.row);
    } else if (grid().dataset.rows === 'rooms') {
      asked.set('room', to.lane.dataset.row);
    }
    return 'judge.xhtml?' + asked;
  }

  function judge(to) {
    const number = ++latest;
    drag.judged = null;
    drag.asked = fetch(address(to), {credentials: 'same-origin', redirect: 'error'})
      .then(answer => answer.ok ? answer.text() : Promise.reject(answer.status))
      .then(text => new DOMParser().parseFromString(text, 'text/html').getElementById('judged') || Promise.reject(new Error('nothing judged')))
      .then(judged => {
        if (drag && number === latest) {
          drag.judged = document.importNode(judged, true);
          card().querySelector('[data-when]').textContent = judged.dataset.where;
          card().querySelector('[data-judged]').replaceChildren(drag.judged);
          if (!drag.dropped) {
            drag.judged.append(Object.assign(document.createElement('p'), {className: 'quiet', textContent: card().dataset.letGo}));
          }
          keepInSight();
        }
      })
      .catch(() => {
        if (drag && number === latest) {
          tell(card().dataset.failed);
        }
      });
    return drag.asked;
  }

  function judgeSoon(to) {
    card().querySelector('[data-when]').textContent = timesOf(to);
    tell(card().dataset.asking);
    latest++;
    drag.judged = null;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      waiting = 0;
      if (drag) {
        judge(to);
      }
    }, PAUSE);
  }

  /* From taking it up to letting it go */
  function begin(event) {
    drag.begun = true;
    drag.ghost = drag.source.cloneNode(true);
    drag.ghost.removeAttribute('data-visit');
    drag.ghost.removeAttribute('href');
    drag.ghost.setAttribute('aria-hidden', 'true');
    drag.ghost.classList.add('is-ghost');
    drag.source.classList.add('is-source');
    document.body.classList.add('is-dragging');
    card().classList.remove('is-dropped', 'is-storing');
    showCard(event);
  }

  function putBack() {
    if (!drag) {
      return;
    }
    const source = drag.source;
    window.clearTimeout(waiting);
    waiting = 0;
    latest++;
    if (drag.ghost) {
      drag.ghost.remove();
    }
    source.classList.remove('is-source');
    document.querySelectorAll('.is-target').forEach(element => element.classList.remove('is-target'));
    document.body.classList.remove('is-dragging');
    card().hidden = true;
    card().classList.remove('is-dropped', 'is-storing');
    const wasDropped = drag.dropped;
    drag = null;
    if (wasDropped) {
      source.focus({preventScroll: true});
    }
  }

  function fill(to) {
    const judged = drag.judged.dataset;
    const shown = new URLSearchParams(window.location.search);
    const values = {
      bookingId: drag.source.dataset.visit, version: judged.version, day: to.day, time: clockAt(to.start), minutes: to.length / 60,
      personId: judged.person, roomId: judged.room, readAlerts: judged.alerts || '',
      shownDay: to.day, shownBy: shown.get('by'), shownPerson: shown.get('person'), shownStep: shown.get('step'), shownWith: shown.get('with')
    };
    Object.entries(values).forEach(([name, value]) => {
      field(name).value = value === null ? '' : value;
    });
  }

  /* Nothing is stored by letting go: the card stays with what was found, and either asks why or leads on. */
  function drop(to) {
    const mine = drag;
    drag.dropped = true;
    const asked = waiting || !drag.judged && !drag.asked ? judge(to) : drag.asked;
    window.clearTimeout(waiting);
    waiting = 0;
    Promise.resolve(asked).then(() => {
      if (drag !== mine) {
        return;
      }
      if (!drag.judged) {
        putBack();
        return;
      }
      const storing = drag.judged.dataset.stores === 'true';
      drag.judged.querySelectorAll('.quiet').forEach(hint => hint.remove());
      card().classList.add('is-dropped');
      card().classList.toggle('is-storing', storing);
      if (storing) {
        fill(to);
        field('reason').value = '';
        field('reason').focus();
      } else {
        card().querySelector('.drag-on a').focus();
      }
      keepInSight();
    });
  }

  document.addEventListener('pointerdown', event => {
    const visit = event.target.closest && event.target.closest('.visit[data-movable]');
    if (drag && drag.dropped && !event.target.closest('#drag-card')) {
      putBack();
    }
    if (visit && event.button === 0 && event.pointerType !== 'touch' && !drag && card()) {
      const box = visit.getBoundingClientRect();
      const end = getComputedStyle(visit).direction === 'rtl' ? event.clientX - box.left : box.right - event.clientX;
      drag = {source: visit, x: event.clientX, y: event.clientY, place: placeOf(visit), stretches: end <= EDGE, key: ''};
    }
  });

  document.addEventListener('pointermove', event => {
    if (!drag || drag.dropped) {
      return;
    }
    if (!drag.begun && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < STARTS) {
      return;
    }
    if (!drag.begun) {
      begin(event);
    }
    event.preventDefault();
    const to = aim(event);
    draw(to);
    drag.to = to;
    if (to && keyOf(to) !== drag.key) {
      drag.key = keyOf(to);
      judgeSoon(to);
    }
    showCard(event);
    card().hidden = !to;
  });

  document.addEventListener('pointerup', () => {
    if (!drag || drag.dropped) {
      return;
    }
    if (!drag.begun) {
      drag = null;
      return;
    }
    swallowClick = true;
    window.setTimeout(() => {
      swallowClick = false;
    });
    if (!drag.to || isHome(drag.to)) {
      putBack();
    } else {
      drop(drag.to);
    }
  });

  document.addEventListener('pointercancel', putBack);
  document.addEventListener('dragstart', event => {
    if (event.target.closest && event.target.closest('.visit')) {
      event.preventDefault();
    }
  });

  document.addEventListener('click', event => {
    if (swallowClick) {
      event.preventDefault();
      event.stopPropagation();
      swallowClick = false;
      return;
    }
    const reason = event.target.closest('[data-reason]');
    if (reason) {
      field('reason').value = reason.dataset.reason;
      field('reason').focus();
    } else if (event.target.closest('[data-put-back]')) {
      putBack();
    }
  }, true);

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && drag) {
      event.preventDefault();
      putBack();
      return;
    }
    const visit = event.key.toLowerCase() === 'm' && !event.ctrlKey && !event.metaKey && !event.altKey && event.target.closest && event.target.closest('.visit[data-movable]');
    if (visit) {
      window.location.assign(grid().dataset.book + '?move=' + visit.dataset.visit);
    }
  });
})();
