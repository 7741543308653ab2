import { everydayWords } from '#domain/conventions/everyday-words.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
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
const familyNames = screen(/^\p{Lu}[\p{L}'’-]+(?:(?:,? and|,) \p{Lu}[\p{L}'’-]+)* (?:from|in) (?=\p{Lu})/u)
/** "With A reporting", "Compiled by A and B from wire reports": other rules read these; "A reported from her own window" is a sentence. */
const no = /^\W*(?:with|compiled) | from h(?:is|er) /iu
/** "Ms. Ruiz", as The New York Times says it. */
const titles = screen(/\b(?:Mrs?|Ms|Mx|Dr)\. (?=\p{Lu})/gu)
const month = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u
/** What may stand in lower case among places and the names before them. */
const joints: ReadonlySet<string> = new Set([
  'and',
  'from',
  'in',
  'of',
  'the',
  'de',
  'la',
  'le',
  'el',
  'al',
  '',
])

/** "Ruiz and Dunn from Quito, Lind from Lima": family names and places, and nothing that was reported. */
const areNamesAndPlaces = (text: string): boolean => {
  const head = familyNames.exec(text)?.[0]
  if (!head || everydayWords.has(head.split(/[ ,]/u, 1)[0]?.toLowerCase() ?? '')) return false
  const words = text.slice(head.length).split(/[\s,;.]+/u)
  return !month.test(words[0] ?? '') && words.every(word => joints.has(word) || /^\p{Lu}/u.test(word))
}

/**
 * "Ana Ruiz reported from Quito, while Bo Lind wrote from Lima.": each with a place. A family name alone points to an author of the byline and names
 * nobody new.
 * Source: AP ("Ruiz reported from Quito."), CNN ("... while Bo Lind wrote from Lima"), Washington Times.
 */
export const reportedFrom: CreditRule = {
  name: 'contributors/reported-from',
  read: sentence => {
    const text = verb.replace(sentence, '')
    if (text === sentence || labelled.test(sentence) || no.test(sentence)) return undefined
    const credit = nameList(joined.replace(text, ' and ').replace(contributing, ' and $1'), 'reporting')
    if (credit?.contributors.length) return credit
    return areNamesAndPlaces(titles.replace(text, ''))
      ? { contributors: [], organizations: [], removes: true }
      : undefined
  },
}
