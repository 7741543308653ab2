import type { Copy, Notice } from '../copy.ts'
import { COVER_NOTE } from '../formats/email/cover-note.ts'
import type { CopyContext } from './copy-context.ts'
import type { Draft } from './draft/draft.ts'
import { isHeld } from './draft/is-held.ts'
import { holdInOtherWords } from './notice/embargo/hold-in-other-words.ts'
import { holdCode } from './notice/hold/hold-code.ts'
import { holdDraft } from './notice/hold/hold-draft.ts'
import { holdPaid } from './notice/hold/hold-paid.ts'
import { holdUnfinished } from './notice/hold/hold-unfinished.ts'
import type { Paragraph } from './paragraph.ts'
import { limitInOtherLanguages } from './usage-terms/limit-in-other-languages.ts'
import { limitInOtherWords } from './usage-terms/limit-in-other-words.ts'

interface Read {
  copy: Copy
  story: Paragraph[]
  /** All paragraphs; none if the format states what is the story. */
  texts: readonly string[]
  notice: Notice | undefined
}

/**
 * Binds the use of copy beyond what was read line by line: by conditions and holds that its words state in another way or
 * another language, and by the captions of its pictures. Holds what the desk must decide on, unless it is a notice; returns a
 * warning for each reason.
 */
export const bindUse = async (
  draft: Draft,
  { copy, story, texts, notice }: Read,
  context: CopyContext,
): Promise<string[]> => {
  const { receivedAt } = context
  limitInOtherWords(draft, texts)
  if ((!notice || notice.isGuess) && mayHold(draft, texts, receivedAt))
    holdInOtherWords(draft, texts, coverNotes(copy), context)
  const undecided = notice
    ? []
    : [
        ...holdUnfinished(draft, story, receivedAt),
        ...holdDraft(draft, copy, { all: texts, story: story.map(({ text }) => text) }, receivedAt),
        ...holdPaid(draft, copy, texts, receivedAt),
        ...holdCode(draft, texts, receivedAt),
      ]
  if (copy.media && !copy.isStory) {
    const { bindByCaption } = await import('./stated/bind-by-caption.ts')
    draft.fields.media = bindByCaption(copy.media, isHeld(draft, receivedAt))
  }
  limitInOtherLanguages(draft)
  return undecided
}

/** Whether copy has words, and is not held yet, or under an embargo, which they may have moved. */
const mayHold = (draft: Draft, texts: readonly string[], receivedAt: string): boolean =>
  texts.length + draft.notes.length > 0 &&
  (!isHeld(draft, receivedAt) || draft.fields.embargoedUntil !== undefined)

/** What a mail says of the file that it sends. */
const coverNotes = ({ titles = [] }: Copy): string[] =>
  titles.flatMap(({ raw, source }) => (source === COVER_NOTE ? raw : []))
