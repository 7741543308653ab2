import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'

/** The rate at which an agency converted sums: "($1 = 0.8794 euros)" (Reuters), "*P58 = $1" (Rappler). */
export const currencyNote: FurnitureRule = {
  name: 'body/currency-note',
  zones: ['tail'],
  matches: text => /^[([*]+[$€£¥₱P]?\s?[\d.,]+ ?[\p{L}. ]{0,30}= ?[^()]{2,60}[)\]]?$/u.test(text),
}
