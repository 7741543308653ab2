import type { Aside, Block, Span } from '#domain/copy.ts'
import { lineSpan } from '#domain/formats/wire/line-span.ts'
import { present } from '#domain/present.ts'
import type { Dialect } from '../dialect.ts'
import { readLocalTime } from '../read-local-time.ts'

const tag = /^\s*([A-Z]{2})#(.*)$/

/** Tags of fields of the article; all others are marks, and "TX" begins the text. */
const fields = {
  AN: 'sourceId',
  KN: 'agency',
  PD: 'versionCreated',
  KY: 'slugline',
  TI: 'headline',
  AB: 'summary',
} as const

/** Heads of two letters and "#" a field, as financial services have them: "TI#…" the title, "AB#…" the abstract, "TX#" the text. */
export const fieldTags: Dialect = {
  matches: lines => lines.slice(0, 3).filter(({ text }) => tag.test(text)).length >= 2,
  read: lines => {
    const start = lines.findIndex(({ text }) => /^\s*TX#/.test(text))
    const head = lines.slice(0, start < 0 ? lines.length : start)
    const stated: Partial<Record<(typeof fields)[keyof typeof fields], Span>> = {}
    const asides: Aside[] = []
    const bylines: Span[] = []
    for (const { name, value } of groupTags(head)) {
      const field = fields[name as keyof typeof fields]
      if (field) stated[field] = value
      else if (name === 'BY') bylines.push(value)
      else asides.push({ ...value, kind: 'mark' })
    }
    const { versionCreated, ...spans } = stated
    const instant = versionCreated && readLocalTime(versionCreated.raw, 'AAP')
    return {
      ...spans,
      ...present({
        versionCreated: versionCreated && { ...versionCreated, ...(instant && { instant }) },
        bylines: bylines.length > 0 ? bylines : undefined,
      }),
      asides,
      blocks:
        start < 0
          ? []
          : lines
              .slice(start)
              .map(untagged)
              .filter(({ text }) => text.trim() !== ''),
    }
  },
}

/** Fields with their values; a line without a tag continues the one above. */
const groupTags = (lines: readonly Block[]): { name: string; value: Span }[] => {
  const groups: { name: string; lines: Block[] }[] = []
  for (const line of lines) {
    const [, name, text = ''] = tag.exec(line.text) ?? []
    if (name) groups.push({ name, lines: [{ ...line, text }] })
    else groups.at(-1)?.lines.push(line)
  }
  return groups
    .map(group => ({ name: group.name, value: lineSpan(group.lines, `agency-text: ${group.name}#`) }))
    .filter(({ value }) => value.raw !== '')
}

const untagged = (line: Block): Block => ({ ...line, text: line.text.replace(/^\s*TX#/, '') })
