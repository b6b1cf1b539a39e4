/* Files of reports: a long one tells how far it has come, and can be cancelled. Without this script the links work all the same. */
(() => {
  'use strict';
  const EVERY = 700;

  const watch = (box, job) => {
    const said = box.querySelector('[data-export-said]');
    const cancel = box.querySelector('[data-export-cancel]');
    const address = box.dataset.exports + '?job=' + job;
    said.textContent = box.dataset.begun;
    cancel.hidden = false;
    cancel.onclick = () => fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' });
    const end = (text) => {
      said.textContent = text;
      cancel.hidden = true;
    };
    const ask = async () => {
      const answer = await fetch(address).catch(() => null);
      if (!answer || !answer.ok) {
        end(box.dataset.failed);
        return;
      }
      const state = await answer.json();
      const rows = state.rows.toLocaleString(document.documentElement.lang) + ' ' + box.dataset.rows;
      if (state.state === 'RUNNING') {
        said.textContent = state.rows ? rows : box.dataset.begun;
        setTimeout(ask, EVERY);
      } else if (state.state === 'DONE') {
        end(state.rows ? rows : box.dataset.done);
      } else {
        end(state.state === 'CANCELLED' ? box.dataset.cancelled : box.dataset.failed);
      }
    };
    setTimeout(ask, EVERY);
  };

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-export]');
    if (link && !event.ctrlKey && !event.metaKey) {
      const job = crypto.randomUUID ? crypto.randomUUID() : String(Date.now()) + Math.floor(Math.random() * 1e9);
      const address = new URL(link.href);
      address.searchParams.set('job', job);
      link.href = address.toString();
      watch(link.closest('[data-exports]'), job);
    }
  });
})();
