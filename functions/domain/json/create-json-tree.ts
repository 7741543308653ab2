import type { Position } from '#schemas/evidence.ts'
import { withoutUnseen } from '../encoding/without-unseen.ts'
import { foldName } from './fold-name.ts'
import type { JsonValue } from './json-value.ts'

/** Limits on a wire document: far above any real one, low enough that a hostile one costs little. */
const MAX_DEPTH = 200
const MAX_VALUES = 500_000

/**
 * Escaped control characters that are no text, and noncharacters: neither XML nor every database of a licensee takes
 * them. Raw ones become spaces before the text is parsed. Those of Windows (U+0080 to U+009F) stand for letters.
 */
const CONTROL = /[\p{Cc}--[\t\n\r\x7F-\x9F]]|[\uFFFE\uFFFF]/gv

/** Members that hold or kill a story, folded: which of two counts, no reader can know. */
const STATE = /^(?:embargo|pubstatus$)/

const NO_MEMBERS: JsonValue['members'] = new Map()
const NO_ITEMS: JsonValue['items'] = []

interface Open {
  value: JsonValue
  members: Map<string, JsonValue>
  items: JsonValue[]
  /** Name of the member whose value comes next. */
  next: string
}

/**
 * Builds a tree of values from a parser's events. `refuse`, which must throw, is called if the limits are
 * exceeded.
 */
export const createJsonTree = (refuse: (detail: string, at: Position) => never) => {
  const open: Open[] = []
  let root: JsonValue | undefined
  let values = 0

  const add = (value: JsonValue): void => {
    if (++values > MAX_VALUES) refuse(`there are more than ${MAX_VALUES} values.`, value.at)
    const parent = open.at(-1)
    root ??= value
    const name = foldName(value.name)
    const twin = STATE.test(name) ? parent?.members.get(name) : undefined
    if (twin && twin.text !== value.text)
      refuse(`"${value.name}" is stated twice, as "${twin.text}" and "${value.text}".`, value.at)
    if (parent?.value.kind === 'object') parent.members.set(name, value)
    else parent?.items.push(value)
  }
  return {
    name(name: string): void {
      const parent = open.at(-1)
      if (parent) parent.next = name
    },
    open(kind: 'object' | 'array', at: Position): void {
      if (open.length >= MAX_DEPTH) refuse(`values are nested deeper than ${MAX_DEPTH}.`, at)
      const members = new Map<string, JsonValue>()
      const items: JsonValue[] = []
      const value: JsonValue = { kind, name: open.at(-1)?.next ?? '', text: '', members, items, at }
      add(value)
      open.push({ value, members, items, next: '' })
    },
    close(): void {
      open.pop()
    },
    literal(value: unknown, written: string, at: Position): void {
      const kind = value === null ? 'null' : (typeof value as 'string' | 'number' | 'boolean')
      const string = typeof value === 'string' && withoutUnseen(value.toWellFormed().replace(CONTROL, ' '))
      const text = string !== false ? string : value === null ? '' : written
      add({ kind, name: open.at(-1)?.next ?? '', text, members: NO_MEMBERS, items: NO_ITEMS, at })
    },
    /** The root; the parser has already refused a document without any value. */
    root: (): JsonValue => root ?? refuse('there is no value.', { line: 1, column: 1 }),
  }
}
