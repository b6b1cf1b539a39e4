/*
 * A worklist: table[data-recall] names the address of its export. Arrow keys move from row to row, Space picks one, B books, C notes
 * a call, M writes. The bar [data-bulk] shows once something is picked; without this script it is always there, and the server reads the ticks.
 */
(function () {
  'use strict';

  const table = () => document.querySelector('table[data-recall]');
  const ticks = () => Array.from(document.querySelectorAll('table[data-recall] input[name="pick"]'));
  const nameOf = row => row.querySelector('.row-name');

  function tell() {
    const bar = document.querySelector('[data-bulk]');
    if (!bar) {
      return;
    }
    const picked = ticks().filter(tick => tick.checked);
    bar.hidden = picked.length === 0;
    const said = bar.querySelector('[data-picked]');
    said.textContent = said.dataset.picked.replace('{0}', String(picked.length));
    ticks().forEach(tick => tick.closest('tr').classList.toggle('is-picked', tick.checked));
    const all = document.getElementById('pickAll');
    if (all) {
      all.checked = picked.length > 0 && picked.length === ticks().length;
      all.indeterminate = picked.length > 0 && !all.checked;
    }
    const chosen = picked.map(tick => '&pick=' + tick.value).join('');
    bar.querySelector('[data-export]').href = table().dataset.recall + chosen;
  }

  function pick(boxes, on) {
    boxes.forEach(box => { box.checked = on; });
    tell();
  }

  function move(row, by) {
    const rows = Array.from(table().querySelectorAll('tbody tr'));
    const to = rows[row ? rows.indexOf(row) + by : 0];
    if (to) {
      nameOf(to).focus();
    }
    return Boolean(to);
  }

  function act(row, what) {
    const link = row.querySelector('[data-act="' + what + '"]');
    if (link) {
      link.click();
    }
    return Boolean(link);
  }

  function toggle(row) {
    const box = row.querySelector('input[name="pick"]');
    if (box) {
      pick([box], !box.checked);
    }
    return Boolean(box);
  }

  function answer(key, row) {
    switch (key) {
      case 'ArrowDown': return move(row, 1);
      case 'ArrowUp': return row ? move(row, -1) : false;
      case ' ': return row ? toggle(row) : false;
      case 'b': return row ? act(row, 'book') : false;
      case 'c': return row ? act(row, 'call') : false;
      case 'm': return row ? act(row, 'message') : false;
      default: return false;
    }
  }

  function isElsewhere(target) {
    return target.closest('input:not([name="pick"]), textarea, select, details[open], button, .ui-dialog') !== null
      || target !== document.body && !target.closest('table[data-recall]');
  }

  document.addEventListener('keydown', event => {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!table() || !plain || isElsewhere(event.target) || (key === ' ' && event.target.matches('input[name="pick"]'))) {
      return;
    }
    if (answer(key, event.target.closest('table[data-recall] tbody tr'))) {
      event.preventDefault();
    }
  });

  document.addEventListener('change', event => {
    if (event.target.id === 'pickAll') {
      pick(ticks(), event.target.checked);
    } else if (event.target.matches('table[data-recall] input[name="pick"]')) {
      tell();
    }
  });

  document.addEventListener('click', event => {
    if (event.target.closest('[data-pick-none]')) {
      pick(ticks(), false);
    }
  });

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', tell);
  } else {
    tell();
  }
  window.addEventListener('pageshow', tell);
})();
