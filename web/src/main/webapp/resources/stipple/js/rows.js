/* Rows of a draft are dragged by their grip to the place of another row; the menu of a row moves it by keyboard and on a phone. */
(function () {
  'use strict';

  let dragged = null;

  function rowAt(event) {
    const row = event.target.closest && event.target.closest('.typed-rule');
    return row && dragged && row.parentNode === dragged.parentNode ? row : null;
  }

  function mark(over) {
    document.querySelectorAll('.is-over').forEach(row => row.classList.remove('is-over', 'is-after'));
    if (over && over !== dragged) {
      over.classList.add('is-over');
      over.classList.toggle('is-after', Boolean(dragged.compareDocumentPosition(over) & Node.DOCUMENT_POSITION_FOLLOWING));
    }
  }

  const key = row => row.querySelector('.grip').dataset.row;

  document.addEventListener('dragstart', event => {
    const grip = event.target.closest && event.target.closest('.grip');
    if (grip) {
      dragged = grip.closest('.typed-rule');
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', key(dragged));
      event.dataTransfer.setDragImage(dragged, 0, 0);
    }
  });
  document.addEventListener('dragover', event => {
    const over = rowAt(event);
    if (over) {
      event.preventDefault();
      mark(over);
    }
  });
  document.addEventListener('drop', event => {
    const over = rowAt(event);
    if (over) {
      event.preventDefault();
      if (over !== dragged) {
        window.stippleDrop([{ name: 'row', value: key(dragged) }, { name: 'onto', value: key(over) }]);
      }
    }
  });
  document.addEventListener('dragend', () => {
    mark(null);
    dragged = null;
  });
})();
