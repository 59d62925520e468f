// Leads an old address on, with the place on the page that a refresh would lose. Kept plain: it runs before anything else.
(() => {
  const { to, places } = document.currentScript.dataset;
  const moved = JSON.parse(places);
  const anchor = decodeURIComponent(location.hash.slice(1));
  if (anchor !== '' && Object.hasOwn(moved, anchor)) location.replace(moved[anchor]);
  else location.replace(to.includes('#') ? to : to + location.hash);
})();
