/** A language tag that XML Schema's `language` allows; undefined for a declared language that is none. */
export const languageTag = (language: string | undefined): string | undefined =>
  language && /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i.test(language) ? language : undefined
