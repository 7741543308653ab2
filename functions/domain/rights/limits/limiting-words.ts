/* `\b` knows none but English letters. */
/** What bars. */
export const NEGATIVE =
  /(?<!\p{L})(?:out|no|not|never|keep off|prohibited|blocked|geo-?block\p{L}*|(?:excluded|restricted)(?=(?: \p{L}+)?:| in )|(?<!all )rights (?:are )?(?:reserved|sold)|(?<!alle rechte )vorbehalten|(?<!tous )droits (?:\p{L}+ )?réservés|sperrgebiet|nicht|kein\p{L}*|untersagt|verboten|interdite?s?|pas|proh?ibid[oa]|non|vietat[oa]|não|niet|geen|ikke|ej|inte)(?!\p{L})/iu
/** What allows nothing else. */
export const ONLY =
  /(?<!\p{L})(?:only|solely|exclusive(?:ly)?|(?<!excluded |restricted )(?:territor(?:y|ies)|countries|verbreitungsgebiet)(?=\s?:(?!\s?world|\s?all))|geo-?block\p{L}*|(?<!not )licen[cs]ed (?:for|in|to)|(?:restricted|limited) to|limitée? à|nur|endast|kun|alleen|uniquement|réservée?|s[oó]lo|somente|apenas|exclusivo)(?!\p{L})/iu
/** What turns either round: "not for use outside the UK". */
export const INVERSE = /(?<!\p{L})(?:outside|except(?:ing)?|au(?:ß|ss)erhalb)(?!\p{L})/iu
/** "World rights except Germany", "Everywhere but France", "Sauf France", "Deutschland ausgenommen". */
export const EXCEPT =
  /(?<!\p{L})(?:exce(?:p?to|pt(?:ing|ed)?)|(?<=ere |ies )but|ex(?:cl(?:ud(?:ing|ed?)|ue?s?|uid[ao]s?)?)?|other than|outside|au(?:ß|ss)er|ohne|ausgenommen|sauf|hors|esclus[aoie]|uitge(?:zonderd|sloten))(?!\p{L})/iu

/** Whether a text says that something is barred, or that nothing else is allowed. */
export const limits = (text: string): boolean => NEGATIVE.test(text) || ONLY.test(text) || EXCEPT.test(text)

/** Whether a text bars what it names, or allows nothing else; undefined if it says neither, or not clearly which. */
export const senseOf = (text: string): 'out' | 'only' | undefined => {
  const isOnly = ONLY.test(text)
  const isInverse = INVERSE.test(text)
  if (NEGATIVE.test(text)) return isOnly ? undefined : isInverse ? 'only' : 'out'
  if (isOnly) return isInverse ? 'out' : 'only'
  return EXCEPT.test(text) ? 'out' : undefined
}
