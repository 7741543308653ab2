import { screen } from '#domain/normalize/pattern/screen.ts'
import type { Contributor } from '#schemas/article.ts'
import type { Credit, CreditRule } from '../credit-rule.ts'
import { nameList } from '../name-list.ts'

const WORK = 'edited|produced|adapted|fact-checked|translated|photographed|researched|compiled'
const verb = screen(
  new RegExp(
    `^(.{3,120}?) (?:also )?(${WORK})(?:,? and (?:${WORK}))? (?:the (?:audio|radio|broadcast|digital|web) (?:story|version)|this (?:story|report|article|piece|interview|segment|episode)|it)(?! that)(?=\\s|[.,;]|$)`,
    'iu',
  ),
)

/** Between one who did something and the next: "Ana Ruiz produced and Bo Lind edited", where "Ana Ruiz and Bo Lind edited" did one thing. */
const PARTS =
  /;\s+|(?<= (?:edited|adapted|produced)(?: [^;]{1,60})?),? and (?=\p{Lu}\S+ \p{Lu}[^;]{2,60}? (?:edited|adapted|produced) )/u

const roleOf = (work: string): Contributor['role'] => {
  if (/^edited/iu.test(work)) return 'editing'
  if (/^(?:researched|fact)/iu.test(work)) return 'research'
  if (/^photographed/iu.test(work)) return 'photography'
  return /^compiled/iu.test(work) ? 'writing' : 'assistance'
}

/** "Ana Ruiz edited this story for broadcast; Bo Lind adapted it for the web." Source: NPR and public radio stations, ProPublica. */
export const workedOn: CreditRule = {
  name: 'contributors/worked-on',
  read: sentence => {
    if (!verb.mayFind(sentence)) return undefined
    const credit: Credit = { contributors: [], organizations: [] }
    const parts = sentence.split(PARTS)
    for (const [index, part] of parts.entries()) {
      const [, names = '', work = ''] =
        verb.exec(part) ?? ((index < parts.length - 1 && verb.exec(`${part} it`)) || [])
      const list = names ? nameList(names, roleOf(work)) : undefined
      if (!list?.contributors.length) return undefined
      credit.contributors.push(...list.contributors)
      credit.organizations.push(...list.organizations)
    }
    return credit.contributors.length ? credit : undefined
  },
}
