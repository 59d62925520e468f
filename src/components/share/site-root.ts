/** Address of the site's root in the page's language, with a closing slash; `routes.ts` would bring the taxonomy along. */
export const languageRoot = `${import.meta.env.BASE_URL}${document.documentElement.lang === 'en' ? 'en/' : ''}`;
