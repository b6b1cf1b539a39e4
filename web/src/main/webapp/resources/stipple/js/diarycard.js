/*
 * Cards of the diary that float beside what they speak of; on a narrow screen they lie at its lower edge. One tells what it would mean to put
 * a visit elsewhere, asked of the server once the hand rests, and marks the days above with what the rules say of them.
 */
(function () {
  'use strict';

  const PAUSE = 160;
  const GAP = 12;
  let waiting = 0;
  let latest = 0;

  const card = () => document.getElementById('drag-card');
  const part = name => card().querySelector('[data-' + name + ']');
  const isNarrow = () => window.matchMedia('(max-width: 760px)').matches;

  function fetched(address, id) {
    return fetch(address, {credentials: 'same-origin', redirect: 'error'})
      .then(answer => answer.ok ? answer.text() : Promise.reject(answer.status))
      .then(text => new DOMParser().parseFromString(text, 'text/html').getElementById(id) || Promise.reject(new Error('nothing came')));
  }

  /* Where it floats */
  function showAt(box, x, y) {
    box.hidden = false;
    box.classList.toggle('is-high', isNarrow() && y > innerHeight * 0.6 && !box.matches('.is-dropped'));
    if (isNarrow()) {
      box.style.left = '';
      box.style.top = '';
      return;
    }
    const left = x + 24 + box.offsetWidth < innerWidth ? x + 24 : x - 24 - box.offsetWidth;
    box.style.left = Math.max(GAP, left) + 'px';
    box.style.top = Math.max(GAP, Math.min(y + 16, innerHeight - box.offsetHeight - GAP)) + 'px';
  }

  /* It grows by what comes in: all of it stays in sight. */
  function keepInSight(box) {
    const over = box.getBoundingClientRect().bottom - (innerHeight - GAP);
    if (over > 0 && !isNarrow()) {
      box.style.top = Math.max(GAP, parseFloat(box.style.top) - over) + 'px';
    }
  }

  function say(text, quiet) {
    part('judged').replaceChildren(Object.assign(document.createElement('p'), {textContent: text, className: quiet ? 'quiet' : ''}));
  }

  function unhint() {
    card().querySelectorAll('.drag-hint').forEach(each => each.remove());
  }

  function hint(text) {
    unhint();
    part('judged').append(Object.assign(document.createElement('p'), {className: 'quiet drag-hint', textContent: text}));
    keepInSight(card());
  }

  /* The judgement: the last one asked for counts, whatever comes when. */
  function judge(address) {
    const number = ++latest;
    window.clearTimeout(waiting);
    waiting = 0;
    return fetched(address, 'judged').then(found => {
      if (number !== latest) {
        return null;
      }
      const judged = document.importNode(found, true);
      part('when').textContent = judged.dataset.where;
      part('judged').replaceChildren(judged);
      keepInSight(card());
      return judged;
    }).catch(() => {
      if (number === latest) {
        say(card().dataset.failed);
      }
      return null;
    });
  }

  function judgeSoon(times, address, then) {
    part('when').textContent = times;
    say(card().dataset.asking);
    forget();
    waiting = window.setTimeout(() => then(judge(address)), PAUSE);
  }

  function forget() {
    window.clearTimeout(waiting);
    waiting = 0;
    latest++;
  }

  /* The days above */
  function markDays(address, isWanted) {
    fetched(address, 'days').then(found => {
      if (isWanted()) {
        found.querySelectorAll('[data-day]').forEach(markDay);
      }
    }).catch(() => undefined);
  }

  function markDay(said) {
    const day = document.querySelector('.diary-day[data-day="' + said.dataset.day + '"]');
    if (!day || said.dataset.shut === 'true') {
      return;
    }
    const word = day.querySelector('.diary-word');
    day.dataset.word = day.dataset.word || word.textContent;
    day.dataset.label = day.dataset.label || day.getAttribute('aria-label');
    word.textContent = said.dataset.word;
    day.setAttribute('aria-label', said.dataset.label);
    day.querySelector('[data-judged-day]').replaceChildren(...Array.from(said.childNodes, node => document.importNode(node, true)));
  }

  function unmarkDays() {
    document.querySelectorAll('.diary-day[data-word]').forEach(day => {
      day.querySelector('.diary-word').textContent = day.dataset.word;
      day.setAttribute('aria-label', day.dataset.label);
      day.querySelector('[data-judged-day]').replaceChildren();
      delete day.dataset.word;
      delete day.dataset.label;
    });
  }

  function as(state) {
    ['is-carried', 'is-dropped', 'is-storing'].forEach(name => card().classList.toggle(name, state.includes(name)));
  }

  window.stippleCard = {card, as, showAt, keepInSight, say, hint, unhint, judge, judgeSoon, forget, markDays, unmarkDays, fetched};
})();
