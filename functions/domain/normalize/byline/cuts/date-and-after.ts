import { type CutRule, fromMatch } from '../cut-rule.ts'
import { datePattern } from './dates.ts'

/** A date or time behind the names, also glued to them, and all that the page prints after it. */
export const dateAndAfter: CutRule = {
  name: 'byline/date',
  source: 'nytimes.com ("JAN. 13, 2017"), Vox Media, ZDNet and most scraped pages',
  cut: fromMatch(datePattern),
}
