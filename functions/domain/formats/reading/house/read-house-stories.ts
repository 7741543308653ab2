import type { Copy } from '#domain/copy.ts'
import { formField } from '#domain/formats/email/form/form-field.ts'
import type { FormatReading } from '#domain/formats/format.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { present } from '#domain/present.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import { withAround } from '../state/with-around.ts'
import { readStatements } from '../statements/read-statements.ts'
import { houseStatements, nameOfField } from './house-statements.ts'
import { readHouseText } from './read-house-text.ts'

/** How deep stories lie at most in what a system wraps around them. */
const MAX_DEPTH = 8
/** Words of a text at least. What is shorter may be a label, a message or a setting. */
const FEWEST_WORDS = 8

/** How NewsAPI and its like end a text that they cut. */
const cut = /\[\+\d+ chars\]\s*$/

interface House {
  story: JsonValue
  text: JsonValue[]
  around: readonly JsonValue[]
}

/**
 * Stories in JSON or XML of a system's own: what has a headline and a text by names that forms of newsrooms give them ("title", "body"), wherever it lies,
 * with what it states beside these. Undefined if there is none.
 */
export const readHouseStories = (
  root: JsonValue,
  format: string,
  receivedAt: string,
): FormatReading | undefined => {
  const copies: Copy[] = []
  const rejections: Rejection[] = []
  for (const { story, text, around } of findStories(root)) {
    const stated = readStatements(houseStatements(story, format), receivedAt)
    const bodies = text.map(value => readHouseText(value, `${format}: ${value.name}`))
    const [body] = bodies.sort((one, other) => wordsOf(other) - wordsOf(one))
    const { headline } = stated
    if (!headline || !body || wordsOf(body) < FEWEST_WORDS) continue
    const copy: Copy = { ...body, ...stated, ...present({ titles: joined(body, stated) }), format }
    if (body.blocks.some(block => cut.test(block.text))) rejections.push(cutOff(headline.raw, story))
    else copies.push(withAround(copy, around, receivedAt))
  }
  return copies.length + rejections.length > 0 ? { ok: true, copies, rejections } : undefined
}

const joined = (one: Partial<Copy>, other: Partial<Copy>): Copy['titles'] => [
  ...(one.titles ?? []),
  ...(other.titles ?? []),
]

const wordsOf = ({ blocks }: Copy): number => blocks.reduce((sum, { text }) => sum + countWords(text), 0)

const findStories = (value: JsonValue, around: readonly JsonValue[] = []): House[] => {
  const members = [...value.members.values()]
  const fields = members.map(member => formField(nameOfField(member.name)))
  const text = members.filter((_, index) => fields[index] === 'body')
  if (fields.includes('headline') && text.length > 0) return [{ story: value, text, around }]
  if (around.length >= MAX_DEPTH) return []
  return [...value.items, ...members].flatMap(child => findStories(child, [...around, value]))
}

const cutOff = (headline: string, { at }: JsonValue): Rejection => ({
  code: 'missing-body',
  field: 'body',
  detail: `The text of "${headline}" is cut off: it ends by how many characters are missing. Send the whole story.`,
  ...at,
})
