import type { Aside, Block, Span } from '../../../copy.ts'
import { present } from '../../present.ts'
import { lineSpan } from '../../wire/line-span.ts'
import type { Dialect } from '../dialect.ts'
import { subjectName } from '../subject-names.ts'

interface Field {
  code: string
  value: Span
}

const code = /^\s*([%#$:=^*&+@~])(.*)$/

/** Lines that a head may have. */
const reach = 14

/**
 * AAP's heads, a field a line that begins with its code: "#Legal: Causevic_BC6", "$GPS device to come off Vic teen". What a code means
 * depends on the service; which one it is shows in the codes there are. Sources: AAP's wire, broadcast and results services; its
 * readers in superdesk-core (`zczc`) and superdesk-aap (`zczc_bob`, `zczc_medianet`, `zczc_pmf`).
 */
export const fieldCodes: Dialect = {
  matches: lines => code.test(lines[0]?.text ?? '') && code.test(lines[1]?.text ?? ''),
  read: lines => {
    const end = lines.slice(0, reach).findIndex(({ text }) => !code.test(text))
    const fields = lines.slice(0, end < 0 ? lines.length : end).flatMap(readField)
    const roles = rolesOf(fields)
    const stated = (role: keyof Roles) => fields.find(field => field.code === roles[role])?.value
    const used = new Set([stated('headline'), stated('slugline'), stated('agency')])
    const subjects = fields.flatMap(({ value }) =>
      /^\d{8}$/.test(value.raw) ? [{ name: subjectName(value.raw), code: value.raw, scheme: 'subj' }] : [],
    )
    const asides = fields
      .filter(({ value }) => !used.has(value) && !/^\d{8}$/.test(value.raw))
      .map(({ value }): Aside => ({ ...value, kind: 'mark' }))
    return {
      ...present({
        headline: stated('headline'),
        slugline: stated('slugline'),
        agency: stated('agency'),
        subjects: subjects.length > 0 ? subjects : undefined,
      }),
      asides,
      blocks: lines.slice(fields.length === 0 ? 0 : end < 0 ? lines.length : end),
    }
  },
}

interface Roles {
  headline?: string
  slugline?: string
  agency?: string
}

/** Of the wire, "^" is the headline; of broadcasts, "$"; of results, ":" under a "#"; a release names its client with ":". */
const rolesOf = (fields: readonly Field[]): Roles => {
  const lengthOf = (sign: string) => fields.find(field => field.code === sign)?.value.raw.length ?? 0
  if (lengthOf('^') > 0) return { headline: '^', slugline: ':' }
  if (lengthOf('$') > 2) return { headline: '$', slugline: '#' }
  return lengthOf('#') > 0 ? { headline: ':', slugline: '#' } : { agency: ':' }
}

const readField = (line: Block): Field[] => {
  const [, sign = '', text = ''] = code.exec(line.text) ?? []
  const value = lineSpan([{ ...line, text }], `agency-text: ${sign}`)
  return value.raw === '' ? [] : [{ code: sign, value }]
}
