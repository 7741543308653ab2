/** The word before a printed byline, by language, as the wires use it. */
const words: Readonly<Record<string, string>> = {
  ca: 'Per',
  da: 'Af',
  de: 'Von',
  es: 'Por',
  fr: 'Par',
  it: 'Di',
  nb: 'Av',
  nl: 'Door',
  no: 'Av',
  pt: 'Por',
  sv: 'Av',
}

/** The word that opens a byline in a language ("Von" in German); "By" if none is known. */
export const bylineWord = (language: string | undefined): string =>
  words[language?.split('-')[0]?.toLowerCase() ?? ''] ?? 'By'
