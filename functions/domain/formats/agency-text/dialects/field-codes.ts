import type { Aside, Block, Span } from '#domain/copy.ts'
import { lineSpan } from '#domain/formats/wire/line-span.ts'
import { present } from '#domain/present.ts'
import type { Subject } from '#schemas/article.ts'
import type { Dialect } from '../dialect.ts'
import { splitContacts } from '../split-contacts.ts'
import { subjectName } from '../subject-name.ts'

interface Field {
  code: string
  value: Span
}

const code = /^\s*([%#$:=^*&+@~])(.*)$/

/** The most lines of a head. */
const reach = 14

/**
 * AAP's heads, a field a line that begins with its code: "#Legal: Causevic_BC6", "$GPS device to come off Vic teen". What a code means
 * depends on the service; which one it is shows in the codes there are. Sources: AAP's wire, broadcast and results services; its
 * readers in superdesk-core (`zczc`) and superdesk-aap (`zczc_bob`, `zczc_medianet`, `zczc_pmf`).
 */
export const fieldCodes: Dialect = {
  matches: lines => code.test(lines[0]?.text ?? '') && code.test(lines[1]?.text ?? ''),
  read: lines => {
    const first = lines.slice(0, reach).findIndex(({ text }) => !code.test(text))
    const end = first < 0 ? lines.length : first
    const fields = lines.slice(0, end).flatMap(readField)
    const roles = rolesOf(fields)
    const stated = (role: keyof Roles) => fields.find(field => field.code === roles[role])?.value
    const [headline, slugline, agency] = [stated('headline'), stated('slugline'), stated('agency')]
    const coded = fields.map(({ value }) => value).filter(({ raw }) => subject.test(raw))
    const others = fields
      .map(({ value }) => value)
      .filter(value => !coded.includes(value) && ![headline, slugline, agency].includes(value))
    const body = lines.slice(end)
    const { blocks, asides } = agency ? splitContacts(body) : { blocks: body, asides: [] }
    return {
      ...present({ headline, slugline, agency }),
      ...(coded.length > 0 && { subjects: coded.map(toSubject) }),
      asides: [...others.map((value): Aside => ({ ...value, kind: 'mark' })), ...asides],
      blocks,
    }
  },
}

const subject = /^\d{8}$/

const toSubject = ({ raw }: Span): Subject => ({ name: subjectName(raw), code: raw, scheme: 'subj' })

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
