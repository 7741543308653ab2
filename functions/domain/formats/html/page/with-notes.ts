import type { Block } from '#domain/copy.ts'
import { readBlocks } from '#domain/markup/blocks/read-blocks.ts'
import { isTimestamp } from '#domain/normalize/body/rules/page/is-timestamp.ts'
import { isMarkedByline } from '#domain/normalize/headline/is-marked-byline.ts'
import { isCorrection } from '#domain/normalize/notice/correction/is-correction.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'
import type { XmlElement } from '#domain/xml/element.ts'

/** The most characters of a note, its fewest words, and the most blocks from its label to itself. */
const longest = 900
const fewest = 8
const parts = 4

/**
 * A story with the notes of correction below it on its page, which a reader view leaves out, each behind the label and day that stand above it in
 * elements of their own: "A correction was made on", "Nov. 11, 2026", ":" (The New York Times); and, if it `isSigned` nowhere else, with the line right below it that signs it: "Author: Ana Ruiz".
 */
export const withNotes = (page: XmlElement, story: readonly Block[], isSigned: boolean): Block[] => {
  const all = readBlocks(page)
  const end = all.findLastIndex(({ text }) => text === story.at(-1)?.text)
  const told = new Set(story.map(({ text }) => text))
  const below = end < 0 ? [] : all.slice(end + 1)
  const isByline = ({ text }: Block): boolean => isMarkedByline(text)
  const signed = below.slice(0, 1).filter(line => !isSigned && isByline(line) && !story.some(isByline))
  const notes = labelled(below).filter(block => isNote(block) && !told.has(block.text))
  return joined([...story, ...signed, ...notes])
}

/** What stands alone over notes: "Corrections & clarifications". */
const label =
  /^(?:corrections?|clarifications?|errat(?:um|a)|korrektur(?:en)?|berichtigung(?:en)?|richtigstellung|rectificatifs?|correctifs?|rectificaci(?:ón|ones)|correcci(?:ón|ones)|fe de erratas?|correç(?:ão|ões)|correzion[ei]|rettifica|rettelser?|rättelser?|rectificatie|correctie|oikaisu|sprostowanie)(?: (?:&|and) (?:corrections?|clarifications?|updates?))?:?$/i

/** The paragraph, or the items of a list, right under such a label as one block behind it: "Corrections: The vote was 5-2, not 5-1." */
const labelled = (blocks: readonly Block[]): Block[] =>
  blocks.map((block, index): Block => {
    const over = blocks[index - 1]?.text ?? ''
    const said = label.test(over) ? block.text.split('\n').filter(isSaid) : []
    if (said.length === 0) return block
    const { html: _, ...plain } = block
    const [name] = over.split(/ (?:&|and) |:/)
    return { ...plain, kind: 'paragraph', text: `${name}: ${said.join(' ')}` }
  })

const isSaid = (text: string): boolean =>
  text.length <= longest && countWords(text) >= fewest && endsAsSentence(text)

const isNote = ({ kind, text }: Block): boolean => kind === 'paragraph' && isSaid(text) && isCorrection(text)

const joined = (blocks: readonly Block[]): Block[] => {
  const at = blocks.findIndex(
    ({ text }) => countWords(text) < fewest && / on$/.test(text) && isCorrection(text),
  )
  const length = blocks.slice(at, at + parts).findIndex(isNote)
  const between = blocks.slice(at + 1, at + length)
  const label = blocks[at]
  const note = blocks[at + length]
  if (!label || !note || length < 1 || !between.every(({ text }) => /^\W$/.test(text) || isTimestamp(text)))
    return [...blocks]
  const text = [label, ...between, note]
    .map(block => block.text)
    .join(' ')
    .replace(' : ', ': ')
  const { html: _, ...plain } = note
  return [...blocks.slice(0, at), { ...plain, text }, ...blocks.slice(at + length + 1)]
}
