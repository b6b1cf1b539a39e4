/*
 * A list that is asked for while one types: form[data-live-list=ID] is a plain form whose answer is the whole page;
 * its element of that id takes the place of ours, and the address follows, so that Back and a bookmark find the same list.
 */
(function () {
  'use strict';

  const PAUSE = 250;
  let waiting = 0;
  let latest = 0;

  function addressOf(form) {
    const asked = new URLSearchParams(new FormData(form));
    return window.location.pathname + '?' + asked;
  }

  function ask(form) {
    const number = ++latest;
    const address = addressOf(form);
    fetch(address, {credentials: 'same-origin', redirect: 'error'})
      .then(answer => answer.ok ? answer.text() : Promise.reject(answer.status))
      .then(text => {
        const found = new DOMParser().parseFromString(text, 'text/html').getElementById(form.dataset.liveList);
        if (number === latest && found) {
          document.getElementById(form.dataset.liveList).replaceWith(document.importNode(found, true));
          window.history.replaceState(null, '', address);
        }
      })
      .catch(() => form.submit());
  }

  document.addEventListener('input', event => {
    const form = event.target.closest('form[data-live-list]');
    if (form) {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => ask(form), PAUSE);
    }
  });
})();
