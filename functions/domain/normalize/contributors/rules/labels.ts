import { photographerBehind } from '#domain/normalize/byline/refusals/photographer-behind.ts'
import type { Contributor } from '#schemas/article.ts'
import { completeLabels } from '../complete-labels.ts'
import type { Credit, CreditRule } from '../credit-rule.ts'
import { findLabels } from '../find-labels.ts'
import { nameList } from '../name-list.ts'

/** "By Ana Ruiz; Editing by ...", "Ana Ruiz reported from Quito; Editing by ...". */
const marker = /^[—–-]{0,2}\s?(?:by|por|par|von|di|door|av|af|with|avec|con|com)\s+/iu
/** What may stand before the first label and names nobody: a mail address, and how dpa heads its notes. */
const unnamed = /[^\s@()]{1,64}@[^\s@();]{3,80}|(?:notizblock|redaktionelle hinweise)\W*/giu
const reportedFrom = /\s(?:also )?report(?:ed|s|ing)(?: and wrote)?(?: th(?:is|e) \p{L}+)? from(?=\s)/iu
/** "Ana Ruiz reported from Quito; Editing by …": where she was, and no label. */
const wasIn = / reported from (?=\p{Lu})/u
/** "The news was first reported by Harbor News": a sentence of the story. "Posted by: Ana at 8:01 AM": who left a comment. */
const elsewhere = /\b(?:first|posted)\s*$/iu
/** "The play, written by": a sentence of the story, which speaks of no piece of the house. */
const told =
  /^\W*(?:the|an?|s?he|it|they)\s(?!.*\b(?:story|article|version|interview|transcript|column|piece|series)\b)/iu
/** "… by Ana Ruiz and Bo Lind and was written by": what leads to the next label. */
const nextVerb = /,?\s+and (?:was|is|were)\s*$/u

/** "Photo of Ana Ruiz": who is on it. */
const shown = /\bof\s*$/iu
/** "Reported from Leith; additional reporting by …": where the authors were. Behind "Reporting from" may stand who reported, but by the full name. */
const whence = /(?:reported|written) from\s*$/iu
const whereabouts = /(?<!with )reporting from\s*$/iu

/** "MTI/Ana Ruiz": an agency's picture, and not the story's photographer. */
const ofHouse = /^\p{Lu}{2,8} ?\//u

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
    const sentence = completeLabels(printed.replace(photographerBehind, '$2: $1')).replace(wasIn, ' in ')
    const found = findLabels(sentence)
    if (!found.some(({ role }) => role)) return undefined
    const head = sentence
      .slice(0, found[0]?.start ?? 0)
      .replace(unnamed, '')
      .replace(marker, '')
      .replace(reportedFrom, ' in')
    if (elsewhere.test(head)) return undefined
    const before = head.trim() ? nameList(head, 'reporting') : undefined
    if (told.test(head)) return undefined
    if (head.replace(/[^\p{L}]/gu, '').length > 24 && !before?.contributors.length) return undefined
    const credit: Credit = { contributors: [], organizations: [] }
    for (const [index, { end, role }] of found.entries()) {
      if (!role) continue
      const names = sentence.slice(end, found[index + 1]?.start ?? sentence.length).replace(nextVerb, '')
      const label = sentence.slice(0, end)
      if (whence.test(label) || (role === 'photography' && (shown.test(label) || ofHouse.test(names))))
        continue
      const list = nameList(names, role, { mononyms: role !== 'photography' && !whereabouts.test(label) })
      credit.contributors.push(...(list?.contributors ?? []))
      credit.organizations.push(...(list?.organizations ?? []))
    }
    if (credit.contributors.length + credit.organizations.length === 0) return undefined
    credit.contributors.unshift(...(before?.contributors ?? []))
    credit.contributors = credit.contributors.filter(({ name }) => !isFamilyNameIn(name, credit.contributors))
    return credit
  },
}
