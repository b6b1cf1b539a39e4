/* What lies under the pointer, the focus or a tap tells itself: any element with data-tip. Escape closes. */
(function () {
  'use strict';

  let tip = null;

  function close() {
    if (tip) {
      tip.remove();
      tip = null;
    }
  }

  function open(target) {
    close();
    tip = document.createElement('div');
    tip.className = 'tip';
    tip.setAttribute('aria-hidden', 'true');
    tip.textContent = target.dataset.tip;
    document.body.append(tip);
    place(target.querySelector('rect, circle') || target);
  }

  function place(shape) {
    const box = shape.getBoundingClientRect();
    const left = Math.min(Math.max(8, box.left + box.width / 2 - tip.offsetWidth / 2), innerWidth - tip.offsetWidth - 8);
    const below = box.bottom + 10 + tip.offsetHeight < innerHeight;
    tip.style.left = left + scrollX + 'px';
    tip.style.top = (below ? box.bottom + 10 : box.top - tip.offsetHeight - 10) + scrollY + 'px';
  }

  function onEnter(event) {
    const target = event.target.closest && event.target.closest('[data-tip]');
    if (target) {
      open(target);
    } else {
      close();
    }
  }

  document.addEventListener('pointerover', onEnter);
  document.addEventListener('focusin', onEnter);
  document.addEventListener('focusout', close);
  document.addEventListener('scroll', close, {passive: true});
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      close();
    }
  });
}());
