/** Names of the forms in which a page offers its citation. */
export const formats = {
  'gb-t-7714': 'GB/T 7714—2015',
  chicago: 'Chicago（注释）',
  apa: 'APA',
  bibtex: 'BibTeX（biblatex）',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};
