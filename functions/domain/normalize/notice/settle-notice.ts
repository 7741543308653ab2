import type { Copy, Notice } from '#domain/copy.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import type { Draft } from '../draft/draft.ts'
import { isHeld } from '../draft/is-held.ts'
import type { Paragraph } from '../paragraph.ts'
import { isOfPictureAlone } from './target/is-of-picture-alone.ts'
import { isPictureOrder } from './target/is-picture-order.ts'

interface Read {
  copy: Copy
  paragraphs: readonly Paragraph[]
  story: readonly Paragraph[]
  /** When the drop arrived, RFC 3339 UTC. */
  receivedAt: string
}

interface Refused {
  ok: false
  rejection: Rejection
}

/** In what is for editors, near the head of a short line. */
const editors =
  /^.{0,24}(?:ed(?:itor|s)|r[eé]da|clie|abon|susc|advis|at+en|budget|daybook|termin|themen|vorschau|pr[eé]vis|реда)/iu

/** In characters. */
const LONGEST_ORDER = 300

/**
 * What copy orders, if it is a kill or a hold: that needs no text. All other copy without a headline or a text is refused,
 * and so are an order on a picture alone and one that lifts a hold. Most copy is none of these: what reads them is loaded when needed.
 */
export const settleNotice = async (draft: Draft, read: Read): Promise<Outcome<Notice | undefined>> => {
  const { copy, paragraphs, story } = read
  const mayBeOrder = !copy.isStory && isBrief(story)
  const isOfPicture = mayBeOrder && [draft.fields.headline, paragraphs[0]?.text].some(isPictureOrder)
  const refused = isOfPicture
    ? (await import('../account/refuse-copy.ts')).refuseCopy('unsupported-media', paragraphs)
    : await refuseTextless(draft, read)
  const notice = await readOrder(draft, read, mayBeOrder, refused?.rejection)
  if (mayBeOrder && !draft.fields.dateline) {
    const { refuseLifting } = await import('../account/refuse-lifting.ts')
    const lifting = refuseLifting(paragraphs, refused?.rejection, notice !== undefined)
    if (lifting) return lifting
  }
  if (refused && (!notice || (isOfPicture && isOfPictureAlone(notice.note)))) return refused
  return { ok: true, value: notice }
}

/** The order of copy: stated, in words that only an order has, or in words that may be one where the copy would be refused or is brief. */
const readOrder = async (
  draft: Draft,
  { copy, paragraphs, story, receivedAt }: Read,
  mayBeOrder: boolean,
  rejection: Rejection | undefined,
): Promise<Notice | undefined> => {
  if (draft.notice) {
    const { weighNotice } = await import('./weigh-notice.ts')
    return weighNotice(draft, draft.notice, paragraphs, story)
  }
  if (isTextless(copy, story) && isHeld(draft, receivedAt)) {
    const { holdWithoutText } = await import('./hold/hold-without-text.ts')
    return holdWithoutText(copy, draft, paragraphs)
  }
  if (!rejection && !mayBeOrder) return undefined
  const { holdUnclear } = await import('./hold/hold-unclear.ts')
  return holdUnclear(draft, paragraphs, rejection)
}

/** Why copy is refused unless it is a notice: it has no headline, or no text, or is for editors. A canceled item needs neither. */
const refuseTextless = async (
  { fields, authors }: Draft,
  { copy, paragraphs, story }: Read,
): Promise<Refused | undefined> => {
  const lacksText = isTextless(copy, story)
  const isUnsigned = !copy.isStory && authors.length === 0
  const named = isUnsigned && paragraphs.slice(0, 2).some(({ text }) => editors.test(text))
  const toEditors =
    named && (await import('../account/is-advisory.ts')).isAdvisory(paragraphs, fields.dateline !== undefined)
  if (fields.status === 'canceled') return undefined
  if (copy.refusal && lacksText) return { ok: false, rejection: copy.refusal }
  if (fields.headline && !lacksText && !toEditors) return undefined
  const { refuseCopy } = await import('../account/refuse-copy.ts')
  const code = toEditors ? 'advisory' : fields.headline ? 'missing-body' : 'missing-headline'
  return refuseCopy(code, paragraphs, fields.change?.class === 'correction')
}

const isTextless = ({ textElsewhere }: Copy, story: readonly Paragraph[]): boolean =>
  story.length === 0 && !textElsewhere

/** Whether a text is so short that it may be an order about another story. */
const isBrief = (story: readonly Paragraph[]): boolean =>
  story.reduce((length, { text }) => length + text.length, 0) < LONGEST_ORDER
