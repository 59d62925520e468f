/** Leads from the page that readers open to the guide; it only runs where the folder is beside that page. */
const to = document.currentScript?.dataset.to;
if (to) location.replace(to);
