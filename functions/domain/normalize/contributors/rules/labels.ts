import { creditLabels } from '../credit-labels.ts'
import type { Credit, CreditRule } from '../credit-rule.ts'
import { nameList } from '../name-list.ts'

const words = creditLabels.flatMap(({ role, words }) => words.split('|').map(word => ({ role, word })))
const roleOf = new Map(words.map(({ role, word }) => [word.replace(/s?\?$/u, ''), role]))
const any = words
  .map(({ word }) => word)
  .sort((a, b) => b.length - a.length)
  .join('|')
const label = new RegExp(
  `(?:^|[\\s(;,.–—-])(?:(?:and|y|e|und|et|with|this (?:story|report|article) is|photos and|story|original) )?(${any})(?: (?:and|&|y|e|und) (?:${any})|, (?:${any}) and (?:${any})| assistance| in (?:english|spanish)| en español| em português)?(?:(?:\\s(?:is|was|were|provided|contributed))?\\s(?:by|from|of|por|de|do|da|dos|par|von|vom|di|der|durch)(?=\\s|:)\\s*:?|\\s?:)\\s*`,
  'giu',
)

const key = (word: string): string => word.toLowerCase()

/** "Reporting by A in X; Editing by B": labels, each with its names. */
export const labels: CreditRule = {
  name: 'contributors/labels',
  source:
    'Reuters ("(Reporting by ...; Editing by ...)"), Bloomberg ("--With assistance from ..."), dpa ("Editing by: ..."), The Canadian Press ("With files from ...")',
  read: sentence => {
    const found = [...sentence.matchAll(label)]
    const head = sentence.slice(0, found[0]?.index ?? 0).replace(/[^\p{L}]/gu, '')
    if (!found.length || head.length > 24) return undefined
    const credit: Credit = { contributors: [], organizations: [] }
    for (const [index, match] of found.entries()) {
      const end = found[index + 1]?.index ?? sentence.length
      const word = key(match[1] ?? '')
      const list = nameList(
        sentence.slice(match.index + match[0].length, end),
        roleOf.get(word) ?? roleOf.get(word.replace(/s$/u, '')) ?? 'assistance',
      )
      if (!list) continue
      credit.contributors.push(...list.contributors)
      credit.organizations.push(...list.organizations)
    }
    return credit.contributors.length + credit.organizations.length ? credit : undefined
  },
}
