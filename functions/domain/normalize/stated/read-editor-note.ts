import type { Copy } from '#domain/copy.ts'
import type { Draft } from '../draft/draft.ts'
import { takeNotice } from '../draft/take-notice.ts'
import { takeUsage } from '../draft/take-usage.ts'
import { helpersLine } from '../lines/helpers-line.ts'
import { readNote } from '../lines/read-note.ts'
import { isTakingBack } from '../notice/is-taking-back.ts'
import { type NormalizedNotice, normalizeNotice } from '../notice/normalize-notice.ts'
import { stopsStory } from '../notice/stops-story.ts'
import { isOfPicture } from '../notice/target/is-of-picture.ts'
import { cleanText } from '../paragraphs/clean-text.ts'
import { take } from './take.ts'

/**
 * Takes the note to editors that a format states. What it asks is done, as if it stood above the text: a kill cancels, an embargo
 * withholds, "UK OUT" bars a place, "Additional reporting by Jane Roe" credits her, "Eds: CORRECTS …" says how this revision stands to the last. What the format states in elements of its own says it better,
 * but for a later embargo; and Wiredesk's own documents state all that a note asked.
 */
export const readEditorNote = (copy: Copy, draft: Draft, receivedAt: string): void => {
  const span = copy.editorNote
  take(draft, 'editorNote', span, text => draft.notes.push(text))
  if (copy.isStory) return
  for (const line of span?.raw.split('\n') ?? []) {
    const from = { ...span, raw: line }
    const text = cleanText(line)
    const notice = normalizeNotice(findStop(text) ?? text, { receivedAt }) ?? readRemark(text)
    if (notice && !isStated(notice, copy, draft)) takeNotice(draft, notice, from)
    takeUsage(draft, text, from)
    helpersLine({ text: readNote(text) ?? text, from, zone: 'head' }, draft, { receivedAt })
  }
}

/** The note, or the sentence of it, that stops the story; some do only with the label that the field stands for: "Draft. Not for publication." */
const findStop = (text: string): string | undefined =>
  [text, ...text.split(/[.!;]\s+(?=\p{Lu})/u)]
    .flatMap(each => [each, `Editor's note: ${each}`])
    .find(stopsStory)

/** What a remark above a story says in parentheses, a note says without: "Retter antall hytter i 2. avsnitt." (NTB). */
const readRemark = (text: string): NormalizedNotice | undefined =>
  text
    .slice(0, longest)
    .split(/\.\s*(?=\p{Lu}|$)/u)
    .map(sentence => normalizeNotice(`(${sentence})`))
    .find(notice => notice?.class === 'correction' || notice?.class === 'update')

/** In characters; a note that says how this revision stands to the last is brief. */
const longest = 200

const isStated = (notice: NormalizedNotice, { embargo }: Copy, { fields }: Draft): boolean => {
  if (notice.class === 'embargo' || notice.class === 'advance')
    return embargo !== undefined && notice.until === undefined
  if (isTakingBack(notice)) return fields.status === 'canceled' || isOfPicture(notice.note ?? '')
  return fields.change !== undefined
}
