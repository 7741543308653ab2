import type { Contributor } from '#schemas/article.ts'
import { screen } from '../../pattern/screen.ts'
import { completeLabels } from '../complete-labels.ts'
import { colonLabels, creditLabels } from '../credit-labels.ts'
import type { Credit, CreditRule } from '../credit-rule.ts'
import { nameList } from '../name-list.ts'

const alternatives = (labels: typeof creditLabels): string[] =>
  labels.flatMap(({ words }) => words.split('|')).sort((a, b) => b.length - a.length)
/** Who drew or built is named by no field of an article: the label ends the names before it. */
const unkept =
  'illustrations?|illustrated|artwork|art|art direction|cover art|animation|design|design and development|development|visual editing'
const isUnkept = new RegExp(`^(?:${unkept})$`, 'iu')
const any = [...unkept.split('|').sort((a, b) => b.length - a.length), ...alternatives(creditLabels)].join(
  '|',
)
const byColon = alternatives(colonLabels).join('|')
const opening =
  '(?:^|[\\s(;,./|–—-])(?:(?:and|y|e|und|et|with|this (?:story|report|article) is|photos and|story|original) )?'
const joined = `(?: (?:and|&|y|e|und) (?:${any})|, (?:${any}) and (?:${any})| assistance| in (?:english|spanish)| en español| em português)?`
const hinge =
  '(?:(?: for this \\p{L}+)?(?: from [\\p{L} ]{3,24}?(?= by )| (?:a|in) \\p{L}{3,20}(?= da ))?(?:\\s(?:is|was|were|provided|contributed)){0,2}\\s(?:by|from|of|por|de|do|da|dos|par|von|vom|der|van|di|durch|fra|från|av|af)(?=\\s|:)\\s*:?|\\sd[\\u2019\\u0027](?=\\p{Lu})|\\s?:)\\s*'
const label = screen(new RegExp(`${opening}(?:(${any})${joined}${hinge}|(${byColon})\\s?:\\s*)`, 'giu'))
const matchers = [...creditLabels, ...colonLabels].map(({ role, words }) => ({
  role,
  pattern: new RegExp(`^(?:${words})$`, 'iu'),
}))
/** "Reportage Jean Dupont, édité par ...": Reuters in French leaves the preposition out. */
const bareOpening = /^(?:reportage|reporte|berichte?|rédaction|texte)\s+(?=\S)/iu

/** "By Ana Ruiz; Editing by ...", "Ana Ruiz reported from Quito; Editing by ...". */
const marker = /^[—–-]{0,2}\s?(?:by|por|par|von|di|door|av|af|avec|con|com)\s+/iu
/** What may stand before the first label and names nobody: a mail address, and how dpa heads its notes. */
const unnamed = /[^\s@()]{1,64}@[^\s@();]{3,80}|(?:notizblock|redaktionelle hinweise)\W*/giu
const reportedFrom = /\s(?:also )?report(?:ed|s|ing)(?: and wrote)?(?: th(?:is|e) \p{L}+)? from(?=\s)/iu
/** "The news was first reported by Harbor News": a sentence of the story. */
const elsewhere = /\bfirst\s*$/iu
/** "… by Ana Ruiz and Bo Lind and was written by": what leads to the next label. */
const nextVerb = /,?\s+and (?:was|is|were)\s*$/u

const roleOf = (word: string): Contributor['role'] =>
  matchers.find(({ pattern }) => pattern.test(word))?.role ?? 'assistance'

/** "Ana Ruiz ... and written by Ruiz": the family name of one who is named already. */
const isFamilyNameIn = (name: string, all: readonly Contributor[]): boolean =>
  !name.includes(' ') && all.some(other => other.name.endsWith(` ${name}`))

/**
 * "Reporting by A in X; Editing by B": labels, each with its names. Names before the first label reported.
 * Source: Reuters ("(Reporting by ...; Editing by ...)"), Bloomberg ("--With assistance from ..."), dpa ("Editing by: ..."), The Canadian Press ("With files from ...").
 */
export const labels: CreditRule = {
  name: 'contributors/labels',
  read: printed => {
    const sentence = completeLabels(printed)
    const found = label.findAll(sentence)
    if (!found.length) return undefined
    const head = sentence
      .slice(0, found[0]?.index ?? 0)
      .replace(unnamed, '')
      .replace(bareOpening, '')
      .replace(marker, '')
      .replace(reportedFrom, ' in')
    if (elsewhere.test(head)) return undefined
    const before = head.trim() ? nameList(head, 'reporting') : undefined
    if (head.replace(/[^\p{L}]/gu, '').length > 24 && !before?.contributors.length) return undefined
    const credit: Credit = { contributors: [...(before?.contributors ?? [])], organizations: [] }
    for (const [index, match] of found.entries()) {
      if (isUnkept.test(match[1] ?? '')) continue
      const end = found[index + 1]?.index ?? sentence.length
      const role = roleOf(match[1] ?? match[2] ?? '')
      const list = nameList(sentence.slice(match.index + match[0].length, end).replace(nextVerb, ''), role, {
        mononyms: role !== 'photography',
      })
      credit.contributors.push(...(list?.contributors ?? []))
      credit.organizations.push(...(list?.organizations ?? []))
    }
    credit.contributors = credit.contributors.filter(({ name }) => !isFamilyNameIn(name, credit.contributors))
    return credit.contributors.length + credit.organizations.length ? credit : undefined
  },
}
