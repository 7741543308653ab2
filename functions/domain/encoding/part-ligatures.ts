/** What printers set as one in words of small letters: "ﬁ", "ﬂ" (Unicode, Alphabetic Presentation Forms). */
const LIGATURE = /(?<=[a-z])[\uFB00-\uFB06]|[\uFB00-\uFB06](?=[a-z])/g

/** Parts ligatures within words, which tools that read PDF leave in: no search and no rule finds "ofﬁce". */
export const partLigatures = (text: string): string =>
  text.replace(LIGATURE, ligature => ligature.normalize('NFKC'))
