/*
 * Keeps what is being typed into a form that holds an s:draft. Every second the fields that differ from
 * what the page came with are compared with what was last sent, so that no kind of field needs to announce
 * itself; what the user has once changed stays on the list, in a hidden field, across partial updates.
 * If nobody is signed in any more, it stays in this tab until she is.
 */
(function () {
  'use strict';

  const PAUSE = 1000;
  const NEVER = /^jakarta\.faces\.|_(focus|filter|changed)$/;

  const states = new WeakMap();
  const first = new Map();
  let reloading = false;

  function stateOf(form) {
    if (!states.has(form)) {
      states.set(form, {sent: null, seen: null, unanswered: null});
    }
    return states.get(form);
  }

  function places() {
    return Array.from(document.querySelectorAll('[data-draft-form]')).filter(place => place.closest('form'));
  }

  function isField(element) {
    return element.name && !NEVER.test(element.name) && !['password', 'file', 'submit', 'button', 'reset', 'image'].includes(element.type);
  }

  function isTick(element) {
    return element.type === 'checkbox' || element.type === 'radio';
  }

  function keyOfField(element) {
    return isTick(element) ? element.name + '=' + element.value : element.name;
  }

  function holds(element) {
    return isTick(element) ? String(element.checked) : valuesOf(element).join('\n');
  }

  function cameWith(element) {
    if (element.type === 'select-multiple') {
      return Array.from(element.options).filter(option => option.defaultSelected).map(option => option.value).join('\n');
    }
    if (element.type === 'select-one') {
      const offered = Array.from(element.options).findIndex(option => option.defaultSelected);
      return element.options.length ? element.options[Math.max(offered, 0)].value : '';
    }
    return isTick(element) ? String(element.defaultChecked) : element.defaultValue;
  }

  /* What a button fills in, such as the usual hours, comes as a field's default: compared is what the field came with first. */
  function isChanged(element) {
    if (element.type === 'hidden') {
      return false;
    }
    const key = keyOfField(element);
    if (!first.has(key)) {
      first.set(key, cameWith(element));
    }
    return holds(element) !== first.get(key);
  }

  function valuesOf(element) {
    if (isTick(element)) {
      return element.checked ? [element.value] : [];
    }
    if (element.type === 'select-multiple') {
      return Array.from(element.selectedOptions).map(option => option.value);
    }
    return [element.value];
  }

  /* Names of the fields that were changed, now or before; noted in the hidden field. */
  function changedNames(place) {
    const list = place.querySelector('input[type=hidden][name$=_changed]');
    const names = new Set(list.value.split(' ').filter(name => name));
    Array.from(place.closest('form').elements).filter(isField).filter(isChanged).forEach(element => {
      names.add(element.name);
      names.add(element.name.replace(/_input$/, '_hinput'));
    });
    list.value = Array.from(names).join(' ');
    return names;
  }

  function contentOf(place) {
    const names = changedNames(place);
    const content = {};
    Array.from(place.closest('form').elements)
      .filter(element => isField(element) && names.has(element.name) && !element.disabled)
      .forEach(element => { content[element.name] = (content[element.name] || []).concat(valuesOf(element)); });
    return content;
  }

  function bodyOf(place, content) {
    return JSON.stringify({form: place.dataset.draftForm, subject: place.dataset.draftSubject, page: place.dataset.draftPage, content: content});
  }

  /* What was typed, on whichever page. */
  function wordsOf(body) {
    return JSON.stringify(JSON.parse(body).content);
  }

  function keyOf(place) {
    return 'draft ' + [place.dataset.draftUser, place.dataset.draftForm, place.dataset.draftSubject].join(' ');
  }

  function send(place, body) {
    return fetch(place.dataset.draftTo, {
      method: 'POST', body: body, headers: {'Content-Type': 'application/json'},
      credentials: 'same-origin', redirect: 'manual', keepalive: body.length < 60000
    }).then(answer => answer.status === 204 ? 'kept' : answer.status === 401 || answer.type === 'opaqueredirect' ? 'signed out' : 'refused');
  }

  function tell(place, outcome) {
    const lost = place.querySelector('[data-draft-lost]');
    if (lost) {
      lost.hidden = outcome !== 'signed out';
    }
  }

  function keep(place, body) {
    const state = stateOf(place.closest('form'));
    state.sent = wordsOf(body);
    state.unanswered = body;
    return send(place, body).then(outcome => {
      state.unanswered = null;
      if (outcome === 'signed out') {
        sessionStorage.setItem(keyOf(place), body);
      } else {
        sessionStorage.removeItem(keyOf(place));
      }
      tell(place, outcome);
      return outcome;
    }, () => { state.sent = null; });
  }

  /* waits: only what has not changed for a moment, so that nobody's every letter is sent */
  function look(place, waits) {
    const state = stateOf(place.closest('form'));
    const content = contentOf(place);
    const body = bodyOf(place, content);
    const settled = body === state.seen || !waits;
    const untouched = state.sent === null && Object.keys(content).length === 0;
    state.seen = body;
    if (settled && !untouched && wordsOf(body) !== state.sent) {
      keep(place, body);
    }
  }

  /* An answer that comes after the page is gone is never heard: what it is about stays in the tab. */
  function leave(place) {
    look(place, false);
    const state = stateOf(place.closest('form'));
    if (state.unanswered) {
      sessionStorage.setItem(keyOf(place), state.unanswered);
    }
  }

  /* What was typed after the session had ended goes to the server now, and comes back with the page. */
  function bringBack(place) {
    const left = sessionStorage.getItem(keyOf(place));
    if (left) {
      keep(place, left).then(outcome => {
        if (outcome === 'kept') {
          reloading = true;
          window.location.reload();
        }
      });
    }
  }

  function forgetOthers(user) {
    Object.keys(sessionStorage)
      .filter(key => key.startsWith('draft ') && !key.startsWith('draft ' + user + ' '))
      .forEach(key => sessionStorage.removeItem(key));
  }

  /* Before the form is sent by a button everything goes to the server. What comes after the saving the server forgets, by the page. */
  function beforeSending(event) {
    const button = event.target.closest && event.target.closest('button, input[type=submit]');
    if (button && button.form) {
      places().filter(place => place.closest('form') === button.form).forEach(place => {
        look(place, false);
      });
    }
  }

  function begin() {
    const all = places();
    if (all.length > 0) {
      forgetOthers(all[0].dataset.draftUser);
      all.forEach(place => { stateOf(place.closest('form')).sent = JSON.stringify(contentOf(place)); });
      all.forEach(bringBack);
    }
    window.setInterval(() => places().forEach(place => look(place, true)), PAUSE);
    ['change', 'focusout'].forEach(type => document.addEventListener(type, () => places().forEach(changedNames), true));
    document.addEventListener('click', beforeSending, true);
    document.addEventListener('stipple:keep', () => places().forEach(place => look(place, false)));
    window.addEventListener('pagehide', () => places().filter(() => !reloading).forEach(leave));
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
  } else {
    begin();
  }
})();
