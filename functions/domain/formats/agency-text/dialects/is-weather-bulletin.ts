import type { Dialect } from '../dialect.ts'

const product = /^\s*ID[A-Z]\d{5}\s*$/

/** A warning of the Australian Bureau of Meteorology: the number of the product ("IDN20400"). */
export const isWeatherBulletin: Dialect['matches'] = lines => product.test(lines[0]?.text ?? '')
