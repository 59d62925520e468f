// Keeps the site for use without a network; loaded when the page is there and the browser idle, for it may slow no visit.
if (import.meta.env.PROD)
  addEventListener('load', () => (window.requestIdleCallback ?? setTimeout)(() => void import('./begin.ts')));

export {};
