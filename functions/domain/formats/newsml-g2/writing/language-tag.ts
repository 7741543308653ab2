/** A language as a tag that XML Schema's `language` allows, or undefined if it is not one. */
export const languageTag = (language: string | undefined): string | undefined =>
  language && /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i.test(language) ? language : undefined
