import { screen } from '../../pattern/screen.ts'
import type { CreditRule } from '../credit-rule.ts'
import { nameList } from '../name-list.ts'

const verb = screen(
  /\s(?:also |have )?(?:reported and wrote|wrote and reported|reported|wrote|reports|contributed)(?: (?:this|the) (?:story|report|article))?(?=\s(?:from|in|for)\s|[.)\s]*$)/giu,
)
const joined = screen(/,? while /giu)
/** "..., with Bo Lind contributing from Lima". */
const contributing = /, with (\p{Lu}[^,;]{3,60}?) contributing(?= (?:from|in) )/gu
/** Labels stand beside it: "Ana Ruiz reported from Quito; Editing by Bo Lind". */
const labelled = screen(/(?<!\p{L})(?:editing|edited|writing|written|reporting|research) by\s/iu)
const familyNames = screen(/^\p{Lu}[\p{L}'’-]+(?:(?:,? and|,) \p{Lu}[\p{L}'’-]+)* (?:from|in) /u)

/**
 * "Ana Ruiz reported from Quito, while Bo Lind wrote from Lima.": each with a place. A family name alone points to an author of the byline and names
 * nobody new.
 */
export const reportedFrom: CreditRule = {
  name: 'contributors/reported-from',
  source: 'AP ("Ruiz reported from Quito."), CNN ("... while Bo Lind wrote from Lima"), Washington Times',
  read: sentence => {
    const text = verb.replace(sentence, '')
    if (text === sentence || labelled.test(sentence) || /^\W*with /iu.test(sentence)) return undefined
    const credit = nameList(joined.replace(text, ' and ').replace(contributing, ' and $1'), 'reporting')
    if (credit?.contributors.length) return credit
    return familyNames.test(text) ? { contributors: [], organizations: [], removes: true } : undefined
  },
}
