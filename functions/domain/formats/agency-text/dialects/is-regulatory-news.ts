import type { Dialect } from '../dialect.ts'

const number = /^\s*RNS Number\s?:\s?\d{4}\p{Lu}\b/u

/** An announcement on the Regulatory News Service of the London Stock Exchange: "RNS Number : 4411K". */
export const isRegulatoryNews: Dialect['matches'] = lines => number.test(lines[0]?.text ?? '')
