/** Languages whose country names datelines carry. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'pl', 'ru', 'tr'] as const
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Codes that CLDR names and that are organizations or currencies. */
const NO_PLACES = new Set(['EU', 'EZ', 'QO', 'XA', 'XB', 'ZZ'])

/**
 * Names of countries in the languages of the agencies (Unicode CLDR). ICU takes 20 ms to give them, so they
 * are written out when a Lambda is bundled.
 */
export const countryNames = (): string[] => {
  const names = LANGUAGES.flatMap(language => {
    const inLanguage = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    return LETTERS.flatMap(a =>
      LETTERS.flatMap(b => (NO_PLACES.has(a + b) ? [] : (inLanguage.of(a + b) ?? []))),
    )
  })
  return [...new Set(names)]
}
