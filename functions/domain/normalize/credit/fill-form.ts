const OPTIONAL = /\[([^\]]*)\]/gu
const PLACEHOLDER = /\{(authors|agency|distributor)\}/gu

/** The values a credit form can print. */
export type CreditValues = Record<'authors' | 'agency' | 'distributor', string | undefined>

/** Fills a credit form; a part in square brackets is left out where one of its values is absent. Separators left at the ends go too. */
export const fillForm = (form: string, values: CreditValues): string => {
  const printed = (name: string) => values[name as keyof CreditValues]
  const complete = (part: string) =>
    [...part.matchAll(PLACEHOLDER)].every(([, name = '']) => printed(name) !== undefined)
  return form
    .replace(OPTIONAL, (_, part: string) => (complete(part) ? part : ''))
    .replace(PLACEHOLDER, (_, name: string) => printed(name) ?? '')
    .replace(/^[\s,/]+|[\s,/]+$/gu, '')
    .replace(/^\((.*)\)$/u, '$1')
}
