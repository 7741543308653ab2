import { matchOrganization } from '../../people/organizations/match-organization.ts'
import type { CutRule } from '../cut-rule.ts'
import { dateDigit, datePattern } from './dates.ts'

/** "August 9, 2020 / 5:00 AM / CBS News": the house stands last. */
const last = /\s[/|·•]\s+((?:(?!\s[/|·•]\s).){2,40})$/u

/**
 * A date or time after the names, also glued to them, and all that the page prints after it but the house.
 * Source: nytimes.com ("JAN. 13, 2017"), Vox Media, ZDNet, CBS News and most scraped pages.
 */
export const dateAndAfter: CutRule = {
  name: 'byline/date',
  cut: line => {
    const match = dateDigit.test(line) ? datePattern.exec(line) : undefined
    if (!match || match.index < 3) return undefined
    const found = { index: match.index, length: line.length - match.index }
    const [tail = '', house = ''] = last.exec(line.slice(found.index)) ?? []
    const isHouse = house.split('/').every(part => part !== '' && matchOrganization(part) === part)
    return isHouse ? { index: found.index, length: found.length - tail.length } : found
  },
}
