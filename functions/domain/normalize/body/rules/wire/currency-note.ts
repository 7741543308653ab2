import type { FurnitureRule } from '../../furniture-rule.ts'

/** The rate at which an agency converted sums: "($1 = 0.8794 euros)" (Reuters). */
export const currencyNote: FurnitureRule = {
  name: 'body/currency-note',
  zones: ['tail'],
  matches: text => /^[([][$€£¥]?\s?[\d.,]+ ?[\p{L}. ]{0,30}= ?[^()]{3,60}[)\]]$/u.test(text),
}
