import type { Dialect } from '../dialect.ts'
import { withoutZeros } from './without-zeros.ts'

/** "WWUS41 KALY 121955": what it is, and by which office it was sent on which day and hour. */
const heading = /^[A-Z]{4}\d\d [A-Z]{4} \d{6}(?: [A-Z]{3})?\s*$/
/** "WSWALY": the product and its office. */
const product = /^[A-Z\d]{4,6}\s*$/

/** A bulletin of the weather service of the United States: its heading and product. */
export const isWeatherService: Dialect['matches'] = lines => {
  const [first, second] = withoutZeros(lines)
  return heading.test(first?.text ?? '') && product.test(second?.text ?? '')
}
