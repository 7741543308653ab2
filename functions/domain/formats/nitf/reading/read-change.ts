import { readWireMarks } from '#domain/normalize/headline/read-wire-marks.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import type { ChangeNote } from '#schemas/article.ts'
import { ChangeClass } from '#schemas/change-class.ts'

/** The comment on a first version is no change. */
const FIRST = /^(?:creat|initial|first|original|new\b)/i
/** Keywords in the place of a title: "BC-US--Sugar Beets". */
const slug = /^[A-Z]{2}-\S/
/** The number of words behind them, which may be left out: "BC-US--Sugar Beets, 2nd Ld-Writethru,". */
const count = /,\s*\d*$/
/** A comment that begins with a change class, as Wiredesk writes it: "writethru", "refile: Adds byline". */
const CLASSED = /^(update|writethru|refile|metadata-only|kill)(?:: (.+))?$/

/**
 * What kind of change this revision is: `docdata/correction` marks a correction, the last comment of
 * `revision-history` an update or another class. Otherwise the mark counts that AP, CP and Reuters put after
 * the keywords in `du-key`, or AP in `title`: "Sugar Beets, 2nd Ld-Writethru", which says as well what a comment like "2nd Ld" is.
 */
export const readChange = (head: XmlElement | undefined, docdata: XmlElement | undefined) => {
  const correction = findFirst(docdata, 'correction')
  if (correction) {
    const info = attributeSpan(correction, 'info', 'nitf: docdata/correction/@info')
    const target = attributeSpan(correction, 'id-string', 'nitf: docdata/correction/@id-string')
    const change = { class: 'correction' as const, ...(info && { note: info.raw }) }
    return present({ change, changeFrom: info ?? target })
  }
  const comment = attributeSpan(
    findAll(head, 'revision-history').at(-1),
    'comment',
    'nitf: head/revision-history/@comment',
  )
  const said = comment && !FIRST.test(comment.raw) ? comment : undefined
  const key = attributeSpan(findFirst(docdata, 'du-key'), 'key', 'nitf: docdata/du-key/@key')
  const marked = key && readWireMarks(key.raw).change
  const title = spanOf(findFirst(head, 'title'), 'nitf: head/title')
  const titled =
    title && slug.test(title.raw) ? readWireMarks(title.raw.replace(count, '')).change : undefined
  return present({
    change: said ? toChange(said.raw, titled) : (marked ?? titled),
    changeFrom: said ?? (marked ? key : titled && title),
  })
}

const toChange = (comment: string, titled: ChangeNote | undefined): ChangeNote => {
  const [, kind, note] = CLASSED.exec(comment) ?? []
  const parsed = ChangeClass.safeParse(kind)
  return parsed.success
    ? { class: parsed.data, ...(note && { note }) }
    : { class: titled?.class ?? 'update', note: comment }
}
