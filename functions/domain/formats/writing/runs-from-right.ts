/** Scripts written from right to left (ISO 15924; Unicode, UAX 24 and 9). */
const SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'])
/** Letters of scripts written from right to left. */
const LETTERS =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Syriac}\p{Script=Thaana}]/gu

/**
 * Whether text runs from right to left: by the script that its language tag says or implies (BCP 47, "likely subtags" of CLDR),
 * as "ckb" and "az-Arab" do and "ar-Latn" does not. Where there is no tag of a known form, by most of its letters: an
 * Arabic headline may begin with a Latin name.
 */
export const runsFromRight = (text: string, language?: string): boolean => {
  const script = language === undefined ? undefined : scriptOf(language)
  return script === undefined ? 2 * countOf(text, LETTERS) > countOf(text, /\p{L}/gu) : SCRIPTS.has(script)
}

const scriptOf = (language: string): string | undefined => {
  try {
    return new Intl.Locale(language).maximize().script
  } catch {
    // No tag by its form.
    return undefined
  }
}

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0
