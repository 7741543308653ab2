import { screen } from '#domain/normalize/pattern/screen.ts'
import type { RefusalRule } from '../refusal-rule.ts'

const code = screen(/\p{L} <[A-Z]{1,5}(?:\.[A-Z]{1,3})?> \p{L}/u)

/**
 * A headline that gives a company's stock in angle brackets: "CEDAR NURSERY <CDRN> BUYS HARBOR NURSERY".
 * Source: Reuters: the exchange code after a company that is listed, and angle brackets around one that is not.
 */
export const stockCode: RefusalRule = {
  name: 'byline/stock-code',
  refuses: line => code.test(line),
}
