/** Where the site is served from, with both slashes, as a page knows it: what compiled its scripts wrote it there. */
export const base = import.meta.env.BASE_URL.replace(/\/*$/u, '/');
