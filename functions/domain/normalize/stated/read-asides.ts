import type { Aside } from '#domain/copy.ts'
import { normalizeContributors } from '../contributors/normalize-contributors.ts'
import type { Draft } from '../draft/draft.ts'
import { lift } from '../draft/lift.ts'
import { obey } from '../draft/obey.ts'
import { remove } from '../draft/remove.ts'
import { copyrightLine } from '../lines/copyright-line.ts'
import type { Line, LineReader } from '../lines/line-reader.ts'
import { markLine } from '../lines/mark-line.ts'
import { noticeLine } from '../lines/notice-line.ts'
import { readNote } from '../lines/read-note.ts'
import { usageLine } from '../lines/usage-line.ts'
import { isOrder } from '../notice/is-order.ts'
import { cleanText } from '../paragraphs/clean-text.ts'
import { unmark } from '../paragraphs/unmark.ts'
import { countWords } from '../prose/count-words.ts'
import { limitsUse } from '../usage-terms/limits-use.ts'

/** What an aside may say besides being a note, in the order tried. */
const readers: readonly LineReader[] = [copyrightLine, markLine, noticeLine, usageLine]

/** Words from which on a notice explains itself, and so is a note to editors too: "(Corrects spelling in third paragraph)". */
const explained = 4

/** A note that only says what goes with the story: "Eds: With AP Photos." */
const coverage = /^\W*with\b[^:]*$/i

/** Reads what a format sets apart from the story. What is private, and marks that no rule knows, is taken out. */
export const readAsides = (asides: readonly Aside[], draft: Draft, receivedAt: string): void => {
  for (const aside of asides) {
    const text = unmark(cleanText(aside.raw))
    if (aside.kind === 'private') {
      obeyLines(aside, draft, receivedAt)
      readPrivate(text, aside, draft)
    } else if (text !== '') readAside({ text, from: aside, zone: 'head' }, aside, draft, receivedAt)
  }
}

/** Does what a line that is not for publication orders: an embargo stands under a mail's signature too. */
const obeyLines = (aside: Aside, draft: Draft, receivedAt: string): void => {
  for (const line of aside.raw.split('\n').map(cleanText)) {
    if (isOrder(line) || limitsUse(line)) obey(draft, line, { ...aside, raw: line }, receivedAt)
  }
}

/** Of what is not for publication, the names of those who worked on the story are taken, as private; addresses and the rest go. */
const readPrivate = (text: string, aside: Aside, draft: Draft): void => {
  const credit = normalizeContributors(text)
  if (credit?.contributors.length) {
    const named = credit.contributors.map(contributor => ({ ...contributor, isPrivate: true as const }))
    draft.contributors.push(...named)
    lift(draft, 'contributors', aside, credit.rule)
  } else remove(draft, aside, 'aside/not-for-publication')
}

const readAside = (line: Line, { kind, source }: Aside, draft: Draft, receivedAt: string): void => {
  const note = readNote(line.text)
  if (note !== undefined) takeNote(note, line, source, draft)
  const rights = countRights(draft)
  const read = !coverage.test(note ?? '') && readers.some(reader => reader(line, draft, { receivedAt }))
  if (note !== undefined) return
  const isExplained = read && countRights(draft) === rights && countWords(line.text) >= explained
  if (isExplained || (!read && kind === 'note')) takeNote(line.text, line, source, draft)
  else if (!read) remove(draft, line.from, 'aside/desk-mark')
}

const takeNote = (note: string, { from }: Line, source: string, draft: Draft): void => {
  draft.notes.push(note)
  lift(draft, 'editorNote', from, source)
}

const countRights = ({ spans }: Draft): number => spans.filter(({ field }) => field === 'copyright').length
