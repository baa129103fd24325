import { href } from '../render/href.ts';

/**
 * Starts the worker that keeps what was read, when the page is there and shown. Only pages of a trustworthy origin
 * have one (https, or this machine), and no page of the development server, where it would show what has changed since.
 * A browser that refuses is no fault: the site does without.
 */
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  window.addEventListener('load', () => {
    navigator.serviceWorker.register(href('/service-worker.js')).catch(() => undefined);
  });
}
