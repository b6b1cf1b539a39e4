/*
 * A visit is taken up and put down elsewhere: dragged to another time, row or day, or longer at its end; by touch once it was held a moment;
 * with M and the arrow keys, or step by step on its card, without dragging. What that would mean stands in the card before anything is stored:
 * put down within the rules it asks why, against them it leads to the booking page with everything that was chosen. Escape puts it back.
 */
(function () {
  'use strict';

  const {QUARTER, grid, seconds, placeOf, clockAt, secondAt, under, day, lanes, isByRoom, snap} = window.stippleGrid;
  const box = window.stippleCard;
  const EDGE = {mouse: 9, pen: 14, touch: 26};
  const STARTS = 5;
  const HELD = 420;
  const NEAR = 48;
  let hand = null;
  let press = null;
  let swallowClick = false;

  const field = name => document.getElementById('move:' + name);
  const homeLane = () => hand.source.parentNode;

  /* What it would become: its day, the lane of who or where, when it begins and how long it is. */
  function aimed(changes) {
    const to = Object.assign({day: day(), strip: null, lane: homeLane(), start: hand.place.start, length: hand.place.length, slot: null}, hand.to, changes);
    to.length = Math.max(QUARTER, to.length);
    to.start = Math.min(Math.max(0, to.start), seconds() - 60);
    to.start = to.start === hand.place.start ? to.start : firstAt(to.start);
    return to;
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

  const isHome = to => !to.strip && !to.slot && to.start === hand.place.start && to.length === hand.place.length && to.lane === homeLane();
  const timeOf = to => to.slot ? to.slot.time : clockAt(to.start);
  const timesOf = to => clockAt(to.start) + '–' + clockAt(to.start + to.length);
  const keyOf = to => [to.day, timeOf(to), to.length, to.lane.dataset.row, JSON.stringify(to.slot)].join('|');

  function address(to) {
    const asked = new URLSearchParams({move: hand.source.dataset.visit, day: to.day, time: timeOf(to), minutes: String(to.length / 60)});
    if (to.lane !== homeLane() || isByRoom()) {
      asked.set(isByRoom() ? 'room' : 'person', to.lane.dataset.row);
    }
    if (to.slot) {
      asked.set('person', to.slot.person);
      asked.set('room', to.slot.room);
    }
    if (to.strip) {
      asked.set('times', '1');
    }
    return 'judge.xhtml?' + asked;
  }

  function askDays() {
    const mine = hand;
    const asked = new URLSearchParams({
      move: hand.source.dataset.visit, monday: document.querySelector('.diary-day').dataset.day, minutes: String(hand.place.length / 60)
    });
    box.markDays('days.xhtml?' + asked, () => hand === mine);
  }

  /* The ghost */
  function draw(to) {
    document.querySelectorAll('.diary-day.is-target, .diary-lane.is-target').forEach(element => element.classList.remove('is-target'));
    hand.ghost.hidden = !to || Boolean(to.strip);
    if (to && to.strip) {
      to.strip.classList.add('is-target');
    } else if (to) {
      const whole = hand.place.before + to.length + hand.place.after;
      const set = (name, value) => hand.ghost.style.setProperty(name, value * 100 + '%');
      to.lane.append(hand.ghost);
      to.lane.classList.toggle('is-target', to.lane !== homeLane());
      set('--at', (to.start - hand.place.before) / seconds());
      set('--wide', whole / seconds());
      set('--before', hand.place.before / whole);
      set('--after', hand.place.after / whole);
      hand.ghost.querySelector('.visit-times').textContent = timesOf(to);
    }
  }

  function show(to) {
    draw(to);
    hand.to = to;
    if (to && keyOf(to) !== hand.key) {
      hand.key = keyOf(to);
      hand.judged = null;
      box.judgeSoon(to.strip ? '' : timesOf(to), address(to), asked => remember(asked, to));
    }
  }

  function remember(asked, to) {
    const mine = hand;
    hand.asked = asked.then(judged => {
      if (hand === mine && hand.to === to) {
        hand.judged = judged;
        if (judged && !hand.dropped) {
          box.hint(hintOf());
        }
      }
      return judged;
    });
  }

  function hintOf() {
    const words = box.card().dataset;
    return hand.by === 'keys' ? words.carry : hand.carried ? words.tap : words.letGo;
  }

  /* Beside the ghost, or the day of the strip */
  function cardBeside() {
    const of = (hand.to && hand.to.strip || (hand.ghost.hidden ? hand.source : hand.ghost)).getBoundingClientRect();
    box.showAt(box.card(), Math.min(Math.max(of.left, 0) + Math.min(of.width / 2, 240), innerWidth), of.bottom);
  }

  /* Taking it up and putting it back */
  function take(source, by, more) {
    hand = Object.assign({source, by, place: placeOf(source), key: '', to: null, stretches: false}, more);
    hand.ghost = source.cloneNode(true);
    ['data-visit', 'href', 'title', 'aria-label'].forEach(name => hand.ghost.removeAttribute(name));
    hand.ghost.setAttribute('aria-hidden', 'true');
    hand.ghost.classList.add('is-ghost');
    hand.ghost.classList.remove('is-short');
    source.classList.add('is-source');
    document.body.classList.add('is-dragging');
    box.as([]);
    askDays();
  }

  function putBack() {
    pressing(null);
    if (!hand) {
      return;
    }
    const {source, ghost, dropped, carried} = hand;
    box.forget();
    box.unmarkDays();
    ghost.remove();
    source.classList.remove('is-source');
    document.querySelectorAll('.is-target').forEach(element => element.classList.remove('is-target'));
    document.body.classList.remove('is-dragging');
    box.card().hidden = true;
    box.as([]);
    hand = null;
    if (dropped || carried) {
      source.focus({preventScroll: true});
    }
  }

  /* In the hand without being dragged: by keys, or after a touch that did not move. */
  function carry(source, by) {
    if (!hand) {
      take(source, by);
    }
    hand.carried = true;
    box.as(['is-carried']);
    show(aimed({}));
    if (hand.judged) {
      box.hint(hintOf());
    }
    cardBeside();
  }

  const STEPS = {
    earlier: to => ({start: to.start - QUARTER, slot: null}),
    later: to => ({start: to.start + QUARTER, slot: null}),
    shorter: to => ({length: to.length - QUARTER, slot: null}),
    longer: to => ({length: to.length + QUARTER, slot: null}),
    up: to => ({lane: lanes()[lanes().indexOf(to.lane) - 1] || to.lane, slot: null}),
    down: to => ({lane: lanes()[lanes().indexOf(to.lane) + 1] || to.lane, slot: null}),
    dayBefore: to => dayBeside(to, -1),
    dayAfter: to => dayBeside(to, 1)
  };

  function dayBeside(to, by) {
    const days = Array.from(document.querySelectorAll('.diary-day:not(.is-closed, .is-past), .diary-day[aria-current]'));
    const next = days[days.findIndex(each => each.dataset.day === to.day) + by];
    return next ? onDay(next) : {};
  }

  function onDay(strip) {
    const other = strip.dataset.day !== day();
    return {day: strip.dataset.day, strip: other ? strip : null, slot: null};
  }

  function step(name) {
    if (name === 'drop') {
      drop();
    } else if (STEPS[name]) {
      const start = aimed({}).start;
      const changes = STEPS[name](aimed({}));
      show(aimed('start' in changes && changes.start !== start ? {...changes, start: snap(changes.start)} : changes));
      const target = hand.to.strip || hand.ghost;
      target.scrollIntoView({block: 'nearest', inline: 'nearest'});
      cardBeside();
    }
  }

  const KEYS = {ArrowLeft: 'earlier', ArrowRight: 'later', ArrowUp: 'up', ArrowDown: 'down', PageUp: 'dayBefore', PageDown: 'dayAfter', Enter: 'drop'};
  const SHIFTED = {ArrowLeft: 'shorter', ArrowRight: 'longer'};

  function stepOf(event) {
    const mirrored = getComputedStyle(grid()).direction === 'rtl' ? {ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft'}[event.key] : null;
    return (event.shiftKey ? SHIFTED : KEYS)[mirrored || event.key];
  }

  /* Nothing is stored by putting it down: the card stays with what was found, and either asks why or leads on. */
  function drop() {
    const to = hand.to;
    if (!to || isHome(to)) {
      putBack();
      return;
    }
    const mine = hand;
    hand.dropped = true;
    if (!hand.judged) {
      remember(box.judge(address(to)), to);
    }
    hand.asked.then(() => {
      if (hand === mine) {
        settle(to);
      }
    });
  }

  function settle(to) {
    if (!hand.judged) {
      putBack();
      return;
    }
    const storing = hand.judged.dataset.stores === 'true';
    box.unhint();
    box.as(storing ? ['is-dropped', 'is-storing'] : ['is-dropped']);
    if (storing) {
      fill(to);
    }
    cardBeside();
    box.keepInSight(box.card());
    focusNext(storing);
  }

  /* On another day the time is chosen first. */
  function focusNext(storing) {
    const times = hand.to.strip && !hand.to.slot && (hand.judged.querySelector('[data-time][aria-pressed="true"]') || hand.judged.querySelector('[data-time]'));
    const next = times || (storing ? field('reason') : box.card().querySelector('.drag-on a'));
    next.focus({preventScroll: true});
  }

  function fill(to) {
    const judged = hand.judged.dataset;
    const shown = new URLSearchParams(window.location.search);
    const values = {
      bookingId: hand.source.dataset.visit, version: judged.version, day: to.day, time: timeOf(to), minutes: to.length / 60,
      personId: judged.person, roomId: judged.room, readAlerts: judged.alerts || '',
      shownDay: to.day, shownBy: shown.get('by'), shownPerson: shown.get('person'), shownStep: shown.get('step'), shownWith: shown.get('with')
    };
    Object.entries(values).forEach(([name, value]) => {
      field(name).value = value === null ? '' : value;
    });
  }

  function takeTime(button) {
    const {time, person, room} = button.dataset;
    hand.to = aimed({slot: {time, person, room}});
    hand.key = keyOf(hand.to);
    hand.judged = null;
    drop();
  }

  /* The pointer: what is pressed is not drawn anew under it */
  function pressing(what) {
    press = what;
    document.body.classList.toggle('is-pressing', Boolean(what));
  }

  function aim(event) {
    if (hand.stretches) {
      return aimed({length: snap(secondAt(homeLane(), event.clientX) - hand.grab + hand.place.start + hand.place.length) - hand.place.start});
    }
    const strip = under(event, '.diary-day[data-day]:not(.is-closed, .is-past)');
    const lane = under(event, '.diary-lane');
    if (strip && strip.dataset.day !== day()) {
      return aimed({...onDay(strip), start: hand.place.start});
    }
    return lane ? aimed({day: day(), strip: null, slot: null, lane, start: snap(secondAt(lane, event.clientX) - hand.grab + hand.place.start)}) : null;
  }

  /* Near its edge the day scrolls along. */
  function scrollAlong(event) {
    const scroll = document.querySelector('.diary-scroll');
    const area = scroll.getBoundingClientRect();
    const who = document.querySelector('.diary-corner').offsetWidth;
    const by = event.clientX > area.right - NEAR ? 1 : event.clientX < area.left + who + NEAR ? -1 : 0;
    if (by && under(event, '.diary-lane')) {
      scroll.scrollLeft += by * 12;
    }
    const down = event.clientY > Math.min(innerHeight, area.bottom) - NEAR ? 1 : event.clientY < Math.max(NEAR, area.top + NEAR) ? -1 : 0;
    if (down && under(event, '.diary-lane')) {
      (scroll.scrollHeight > scroll.clientHeight ? scroll : window).scrollBy(0, down * 12);
    }
  }

  function follow(event) {
    const to = aim(event);
    scrollAlong(event);
    show(to);
    box.showAt(box.card(), event.clientX, event.clientY);
    box.card().hidden = !to;
  }

  function begin(event, by) {
    const {visit, x, stretches} = press;
    take(visit, by, {grab: secondAt(visit.parentNode, x), stretches});
    hand.pressed = true;
    if (by === 'touch') {
      if (navigator.vibrate) {
        navigator.vibrate(12);
      }
      show(aimed({}));
      cardBeside();
    } else {
      follow(event);
    }
  }

  function hold(event) {
    const mine = press;
    window.setTimeout(() => {
      if (press === mine && !hand) {
        begin(event, 'touch');
      }
    }, HELD);
  }

  document.addEventListener('pointerdown', event => {
    const visit = event.target.closest && event.target.closest('.visit[data-movable]');
    if (hand && hand.dropped && !event.target.closest('#drag-card')) {
      putBack();
      return;
    }
    if (visit && event.button === 0 && event.isPrimary && !hand && box.card()) {
      const area = visit.getBoundingClientRect();
      const end = getComputedStyle(visit).direction === 'rtl' ? event.clientX - area.left : area.right - event.clientX;
      pressing({visit, x: event.clientX, y: event.clientY, stretches: end <= (EDGE[event.pointerType] || EDGE.mouse)});
      if (event.pointerType === 'touch') {
        hold(event);
      }
    }
  });

  document.addEventListener('pointermove', event => {
    if (!press || hand && hand.dropped) {
      return;
    }
    const far = Math.hypot(event.clientX - press.x, event.clientY - press.y) >= STARTS * (event.pointerType === 'touch' ? 2 : 1);
    if (!hand && far && event.pointerType === 'touch') {
      pressing(null);
    } else if (!hand && far) {
      begin(event, 'mouse');
    } else if (hand && hand.pressed && (far || hand.moved)) {
      hand.moved = true;
      event.preventDefault();
      follow(event);
    }
  });

  document.addEventListener('pointerup', () => {
    pressing(null);
    if (!hand || !hand.pressed || hand.dropped) {
      return;
    }
    hand.pressed = false;
    swallowClick = true;
    window.setTimeout(() => {
      swallowClick = false;
    }, 60);
    if (hand.by === 'touch' && !hand.moved) {
      carry(hand.source, 'touch');
    } else {
      drop();
    }
  });

  /* A page that still glides takes the finger for scrolling, whatever is held by it: the visit stays in the hand, to be tapped into place. */
  document.addEventListener('pointercancel', () => {
    pressing(null);
    if (!hand || !hand.pressed) {
      return;
    }
    hand.pressed = false;
    if (hand.by === 'touch') {
      hand.to = null;
      carry(hand.source, 'touch');
    } else {
      putBack();
    }
  });

  /* What is held by touch is not scrolled away, and no menu comes of holding it. */
  document.addEventListener('touchmove', event => {
    if (hand && hand.pressed && event.cancelable) {
      event.preventDefault();
    }
  }, {passive: false});

  document.addEventListener('contextmenu', event => {
    if (hand || press && event.target.closest('.visit[data-movable]') && event.pointerType === 'touch') {
      event.preventDefault();
    }
  });

  document.addEventListener('dragstart', event => {
    if (event.target.closest && event.target.closest('.visit')) {
      event.preventDefault();
    }
  });

  /* Presses while something is in the hand */
  function stop(event) {
    event.preventDefault();
    event.stopPropagation();
  }

  function tapped(event) {
    const strip = event.target.closest('.diary-day[data-day]:not(.is-closed, .is-past)');
    const lane = event.target.closest('.diary-lane');
    if (strip) {
      show(aimed(onDay(strip)));
    } else if (lane) {
      show(aimed({day: day(), strip: null, slot: null, lane, start: snap(secondAt(lane, event.clientX))}));
    } else {
      putBack();
      return;
    }
    cardBeside();
  }

  document.addEventListener('click', event => {
    if (swallowClick) {
      stop(event);
      swallowClick = false;
      return;
    }
    const inCard = event.target.closest('#drag-card');
    if (hand && hand.carried && !hand.dropped && !inCard) {
      stop(event);
      tapped(event);
      return;
    }
    const pressed = name => inCard && event.target.closest('[data-' + name + ']');
    if (pressed('reason')) {
      field('reason').value = pressed('reason').dataset.reason;
      field('reason').focus();
    } else if (pressed('put-back')) {
      putBack();
    } else if (hand && pressed('time')) {
      takeTime(pressed('time'));
    } else if (hand && pressed('step')) {
      step(pressed('step').dataset.step);
    }
  }, true);

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && hand) {
      stop(event);
      putBack();
      return;
    }
    const keyed = hand && hand.carried && !hand.dropped && !(event.target.closest && event.target.closest('#drag-card')) && stepOf(event);
    if (keyed) {
      stop(event);
      step(keyed);
      return;
    }
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const visit = !hand && plain && event.key.toLowerCase() === 'm' && event.target.closest && event.target.closest('.visit[data-movable]');
    if (visit) {
      event.preventDefault();
      carry(visit, 'keys');
    }
  }, true);
})();
