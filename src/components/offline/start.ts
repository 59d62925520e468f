// Keeps the site for use without a network; loaded when the page is there and the browser idle, for it may slow no visit.
// An edition on a stick says where its root is: it needs no copy, nor does a page in a frame.
if (import.meta.env.PROD && self === top && document.documentElement.dataset.root === undefined)
  addEventListener('load', () => (window.requestIdleCallback ?? setTimeout)(() => void import('./page-parts.ts')));

export {};
