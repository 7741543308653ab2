/* `\b` knows none but English letters. */
/** What bars. */
export const NEGATIVE =
  /(?<!\p{L})(?:out|no|not|never|prohibited|blocked|geo-?block\p{L}*|(?:excluded|restricted)(?=(?: \p{L}+)?:)|(?<!all )rights (?:are )?(?:reserved|sold)|nicht|kein\p{L}*|untersagt|verboten|interdite?s?|pas|prohibid[oa]|non|vietat[oa]|proibid[oa]|niet|ikke|ej)(?!\p{L})/iu
/** What allows nothing else. */
export const ONLY =
  /(?<!\p{L})(?:only|solely|exclusive(?:ly)?|(?<!excluded |restricted )(?:territor(?:y|ies)|countries)(?=\s?:(?!\s?world|\s?all))|geo-?block\p{L}*|(?<!not )licen[cs]ed (?:for|in|to)|(?:restricted|limited) to|nur|endast|kun|alleen|uniquement|réservée?|s[oó]lo|somente|apenas|exclusivo)(?!\p{L})/iu
/** What turns either round: "not for use outside the UK". */
export const INVERSE = /(?<!\p{L})(?:outside|except|excepting|au(?:ß|ss)erhalb)(?!\p{L})/iu
/** "World rights except Germany", "Sauf France", "Deutschland ausgenommen". */
export const EXCEPT =
  /(?<!\p{L})(?:except(?:ing)?|excluding|excl|ex|other than|outside|au(?:ß|ss)er|ohne|sauf|excepto|exceto)(?!\p{L})|(?<!\p{L})(?:ausgenommen|uitgezonderd|exclue?s?|esclus[aoie]|excluid[ao]s?|excepted|excluded)\W*$/iu

/** Whether a text says that something is barred, or that nothing else is allowed. */
export const limits = (text: string): boolean => NEGATIVE.test(text) || ONLY.test(text) || EXCEPT.test(text)
