/** Schemes of the IPTC by the aliases that its catalog gives them (cv.iptc.org/newscodes). */
export const newsCodes: Readonly<Record<string, string>> = {
  genre: 'http://cv.iptc.org/newscodes/genre',
  medtop: 'http://cv.iptc.org/newscodes/mediatopic',
  sig: 'http://cv.iptc.org/newscodes/signal',
  subj: 'http://cv.iptc.org/newscodes/subjectcode',
}
