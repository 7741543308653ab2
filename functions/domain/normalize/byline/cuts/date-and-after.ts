import type { CutRule } from '../cut-rule.ts'
import { beforeHouse } from './before-house.ts'
import { datePattern, markNames } from './dates.ts'

const dated = new RegExp(datePattern, 'iu')

/**
 * A date or time after the names, also glued to them, and all that the page prints after it but the house.
 * Source: nytimes.com ("JAN. 13, 2017"), Vox Media, ZDNet, CBS News and most scraped pages.
 */
export const dateAndAfter: CutRule = {
  name: 'byline/date',
  cut: line => beforeHouse(line, dated.exec(markNames(line) ?? '')),
}
