import type { Notice } from '#domain/copy.ts'
import type { Draft } from '../draft/draft.ts'
import type { Paragraph } from '../paragraph.ts'
import { countWords } from '../prose/count-words.ts'
import { FEWEST_WORDS_OF_STORY } from './fewest-words-of-story.ts'

/** Behind a headline, or before it: "Ferry line sale - WITHDRAWN", "Storno: …". */
const marked =
  /^.{4,}(?:\s[-–—]|:)\s?(?:WITHDRAWN|RETRACTED)\W*$|^\W*(?:WITHDRAWN|RETRACTED|KILLED|Kill(?:ed)?|Photo kill|Spike this story|Withdrawn|Retracted|(?:Retraction|Withdrawal)(?: notice)?|Storn\p{L}+|(?:Z[Uu][Rr]|R)[Üü]\p{L}+|Annul\p{L}+|Anul\p{L}+)\s?:\s|^[【［[]取消[】］\]]/u
/** "Anulada la noticia del siglo", "Bericht over brug ingetrokken" */
const told =
  /^\W*(?:(?:Anulad|Annullat|Retirad|Ritirat)[ao] l[ao] \p{L}+ \p{Ll}|(?:Bericht|Artikel) .* ingetrokken\W*$)/u
const tells =
  /(?<!\p{L})(?:withdr[ae]w|(?:zu)?rück|retract|storn|ann?ul|retir|ritir|ingetrok|killed|died|dead\b|shot\b)|中止|延期|取り?消/iu
/** "Withdrawal: How a town gave up sugar" explains; desks set their word in capitals over such a headline. */
const explains =
  /^\W*\p{Lu}\p{Ll}+(?: notice)?\s?: (?:[Hh]ow|[Ww]hy|What|When|Where|Who|The \p{L}+ (?:who|that)|W(?:ie|arum|as|er|enn)|Comment|Pourquoi|C[óo]mo|Por qué|Come|Perché|Hoe|Waarom)(?!\p{L})/u
/** In small letters and another language, over a story with its place: "Storno: Händler bleiben auf Gebühren sitzen" is as often what happened. */
const isOften = /^\W*(?:Storn\p{Ll}+|Zurückgezogen|Rück(?:ruf|zug)|Ann?ul\p{Ll}+)\s?: /u
/** Who retracts, and what: a headline about science. */
const ofScience = /\b(?:journals?|stud(?:y|ies)|papers?|stud(?:ie|io)n?|estudios?|étude)\b/iu
/** Of a story that its headline explains. */
const FEWEST_WORDS = 40
/** Paragraphs that say what a story is about. */
const OPENING = 3

/**
 * Holds a story whose headline has a mark that takes it back, where its opening tells of something withdrawn, or the headline goes on in small letters, explains or is about science: the mark may be the desk's or the
 * news; a headline that explains over such a story is published, unless a story is known that it would hold. Over a few words without a dateline, or over another story, it is the desk's.
 */
export const weighMark = (draft: Draft, notice: Notice, story: readonly Paragraph[]): Notice => {
  const { note } = notice
  if (notice.kind !== 'kill' || note.includes('\n') || !(marked.test(note) || told.test(note))) return notice
  const words = story.reduce((sum, { text }) => sum + countWords(text), 0)
  const isTold = story.slice(0, OPENING).some(({ text }) => tells.test(text))
  const isNews =
    isTold ||
    /: \p{Ll}/u.test(note) ||
    explains.test(note) ||
    ofScience.test(note) ||
    (isOften.test(note) && words >= FEWEST_WORDS && draft.fields.dateline !== undefined)
  if ((words < FEWEST_WORDS_OF_STORY && !draft.fields.dateline) || !isNews) return notice
  const isGuess = isTold && explains.test(note) && words >= FEWEST_WORDS
  if (isGuess) delete draft.fields.status
  else draft.fields.status = 'withheld'
  delete draft.fields.change
  for (const span of draft.spans)
    if (span.field === 'change' && span.raw === notice.note) span.field = 'status'
  return { ...notice, kind: 'withhold', ...(isGuess && { isGuess }) }
}
