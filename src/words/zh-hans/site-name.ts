/** The name of the site, which each page gives in its head. */
export const siteName = '逐字';
