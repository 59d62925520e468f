// A step of its own between the page and the copy: a script names all that the next one needs, and every page would
// carry that list.
if (self === top) void import('./page-parts.ts');

export {};
