/** What marks a search in a text is loaded when the address carries one: `/meetings/s-pv-9688/?q=上海精神#i4-p3`. */
if (new URLSearchParams(location.search).get('q')) void import('./mark-matches.ts');
