import type { CreditRule } from '../credit-rule.ts'
import { nameList } from '../name-list.ts'

const form =
  /^(.{2,160}?) (?:also )?(?:reported|wrote|reports|reporting)(?: this (?:story|report))?(?: (?:from|in) (.{2,80}?))?[.)\s]*$/u

/** "Ana Ruiz reported from Quito.": a family name alone points to an author of the byline and names nobody new. */
export const reportedFrom: CreditRule = {
  name: 'contributors/reported-from',
  source: 'AP ("Ruiz reported from Quito."), Washington Times',
  read: sentence => {
    const match = form.exec(sentence)
    if (!match?.[1]) return undefined
    const place = match[2]
    const credit = nameList(match[1], 'reporting')
    if (credit)
      return {
        ...credit,
        contributors: credit.contributors.map(person =>
          place && !person.location ? { ...person, location: place } : person,
        ),
      }
    return place && /^\p{Lu}[\p{L}'’-]+(?:(?:,? and|,) \p{Lu}[\p{L}'’-]+)*$/u.test(match[1])
      ? { contributors: [], organizations: [], removes: true }
      : undefined
  },
}
