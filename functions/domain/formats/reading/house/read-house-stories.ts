import type { Copy } from '#domain/copy.ts'
import type { FormatReading } from '#domain/formats/format.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { present } from '#domain/present.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import { withAround } from '../state/with-around.ts'
import { readStatements } from '../statements/read-statements.ts'
import { findHouseStories } from './find-house-stories.ts'
import { houseStatements } from './house-statements.ts'
import { readHouseText } from './read-house-text.ts'

/** Words of a text at least. What is shorter may be a label, a message or a setting. */
const FEWEST_WORDS = 8

/** How NewsAPI and its like end a text that they cut. */
const cut = /\[\+\d+ chars\]\s*$/

/**
 * Stories in JSON or XML of a system's own: what has a headline and a text by names that forms of newsrooms give them ("title", "body"), wherever it lies,
 * with what it states beside these. What has a headline without such a text is refused beside them. Undefined if there is none.
 */
export const readHouseStories = (
  root: JsonValue,
  format: string,
  receivedAt: string,
): FormatReading | undefined => {
  const copies: Copy[] = []
  const rejections: Rejection[] = []
  const unread: Rejection[] = []
  for (const { story, text, around } of findHouseStories(root)) {
    const stated = readStatements(houseStatements(story, format), receivedAt)
    const bodies = text.map(value => readHouseText(value, `${format}: ${value.name}`))
    const [body] = bodies.sort((one, other) => wordsOf(other) - wordsOf(one))
    const { headline } = stated
    if (!headline || !body || wordsOf(body) < FEWEST_WORDS) {
      unread.push(withoutText(headline?.raw, story))
      continue
    }
    const copy: Copy = { ...body, ...stated, ...present({ titles: joined(body, stated) }), format }
    if (body.blocks.some(block => cut.test(block.text))) rejections.push(cutOff(headline.raw, story))
    else copies.push(withAround(copy, around, receivedAt))
  }
  return copies.length + rejections.length > 0
    ? { ok: true, copies, rejections: [...rejections, ...unread] }
    : undefined
}

const joined = (one: Partial<Copy>, other: Partial<Copy>): Copy['titles'] => [
  ...(one.titles ?? []),
  ...(other.titles ?? []),
]

const wordsOf = ({ blocks }: Copy): number => blocks.reduce((sum, { text }) => sum + countWords(text), 0)

const cutOff = (headline: string, { at }: JsonValue): Rejection => ({
  code: 'missing-body',
  field: 'body',
  detail: `The text of "${headline}" is cut off: it ends by how many characters are missing. Send the whole story.`,
  ...at,
})

const withoutText = (headline: string | undefined, { at }: JsonValue): Rejection => ({
  code: 'missing-body',
  field: 'body',
  detail: `${headline ? `"${headline}"` : 'What begins here'} has no text of eight words by such a name as "body". Send it as text if it is a story or an order.`,
  ...at,
})
