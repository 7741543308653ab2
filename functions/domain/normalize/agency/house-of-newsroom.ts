const newsroom =
  /^(?:staff|redaktion|redakcja|redakce|redactie|redazione|redacción|rédaction) | (?:staff|newsroom|correspondents|redaktion)$/iu

/** The house that a newsroom signs for, without what says that it is one: "Reuters" of "Reuters Staff", "ANSA" of "Redazione ANSA". */
export const houseOfNewsroom = (collective: string): string => collective.replace(newsroom, '')
