/*
 * The frame of every page: light or dark, the folded navigation, menus, toasts.
 * What the user chose is kept in cookies, so that the server draws the page right at once.
 */
(function () {
  'use strict';

  const YEAR = 365 * 24 * 60 * 60;
  const BRIEF = 7000;

  function keep(name, value) {
    document.cookie = name + '=' + value + '; path=/; max-age=' + YEAR + '; samesite=lax';
  }

  function toggleTheme() {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    keep('theme', root.dataset.theme);
  }

  function toggleNavigation(button) {
    const rail = document.getElementById('shell').classList.toggle('is-rail');
    button.setAttribute('aria-expanded', String(!rail));
    keep('navigation', rail ? 'rail' : 'wide');
  }

  function closeMenus(except) {
    document.querySelectorAll('details.menu[open]').forEach(function (menu) {
      if (menu !== except) {
        menu.open = false;
      }
    });
  }

  /* Good news goes by itself, unless it is being read; what went wrong stays until it is closed. */
  function letGo(toast) {
    setTimeout(function () {
      if (toast.matches(':hover, :focus-within')) {
        letGo(toast);
      } else {
        toast.remove();
      }
    }, BRIEF);
  }

  function watchToasts() {
    document.querySelectorAll('[data-toast="brief"]:not([data-seen])').forEach(function (toast) {
      toast.dataset.seen = '';
      letGo(toast);
    });
  }

  document.addEventListener('click', function (event) {
    closeMenus(event.target.closest('details.menu'));
    if (event.target.closest('[data-theme-toggle]')) {
      toggleTheme();
    }
    const fold = event.target.closest('[data-fold]');
    if (fold) {
      toggleNavigation(fold);
    }
    const close = event.target.closest('[data-close]');
    if (close) {
      close.closest('[data-toast]').remove();
    }
    const print = event.target.closest('[data-print]');
    if (print) {
      window.print();
    }
  });

  document.addEventListener('focusin', function (event) {
    closeMenus(event.target.closest('details.menu'));
  });

  document.addEventListener('keydown', function (event) {
    const menu = event.key === 'Escape' && document.querySelector('details.menu[open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    watchToasts();
    new MutationObserver(watchToasts).observe(document.body, {childList: true, subtree: true});
  });
}());
