/**
 * A language tag in the case of BCP 47 ("EN" is "en", "es_ES" is "es-ES"); undefined for what says that it names none ("x-default",
 * "und") and for what is no tag.
 */
export const readLanguage = (text: string): string | undefined => {
  const [language = '', ...rest] = text.trim().replaceAll('_', '-').split('-')
  if (!/^[a-z]{2,3}$/i.test(language) || language.toLowerCase() === 'und') return undefined
  const subtags = rest.map(tag => {
    if (tag.length === 2) return tag.toUpperCase()
    return tag.length === 4
      ? `${tag.charAt(0).toUpperCase()}${tag.slice(1).toLowerCase()}`
      : tag.toLowerCase()
  })
  return [language.toLowerCase(), ...subtags].join('-')
}
