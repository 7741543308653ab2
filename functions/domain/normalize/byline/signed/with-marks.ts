/** A marker before a later name of a line: "By Ana Ruiz and by Bo Lind", "By Ana Ruiz | By Bo Lind". */
const innerMarker =
  /\s*[,;|/]?\s+(?:and\s+)?(?:By|(?<=and )by|(?:reported|written|words|text) by):?\s+(?=\p{Lu})/gu

/** "Av Ana Ruiz i Oslo", "Oleh Ana Ruiz di Medan": "in" in the Nordic languages and in Indonesian, which are "and" and "of" in names elsewhere. */
const placed = new Map([
  ['sv', / i (?=\p{Lu})/gu],
  ['id', / di (?=\p{Lu})/gu],
])

/** "and" in Czech, Slovenian, Latvian, Lithuanian and Albanian, in Tagalog, Swahili and Indonesian: words that say something else behind other markers. */
const joints = new Map([
  ['pl', / (?:a|in|un|ir|dhe) (?=\p{Lu})/gu],
  ['id', / (?:at|na|dan) (?=\p{Lu})/gu],
])

/** The line behind a marker, with its later markers and the prepositions of its language as in English. */
export const withMarks = (line: string, language: string | undefined): string => {
  if (language === undefined) return line
  const joint = joints.get(language)
  const listed = joint ? line.replace(joint, ' and ') : line
  const parted = listed.replace(innerMarker, ', ')
  const own = placed.get(language)
  return own ? parted.replace(own, ' in ') : parted
}
