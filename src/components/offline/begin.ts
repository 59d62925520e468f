// A step of its own between the page and the copy: a script names all that the next one needs, and every page would
// carry that list. An edition on a stick says where its root is: it needs no copy.
if (self === top && document.documentElement.dataset.root === undefined) void import('./page-parts.ts');

export {};
