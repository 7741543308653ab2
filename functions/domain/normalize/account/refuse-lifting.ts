import type { Rejection } from '#schemas/drops/rejection.ts'
import { takesBack } from '../notice/takes-back.ts'
import { liftsOrder } from '../notice/target/lifts-order.ts'
import { readSentences } from '../notice/target/read-sentences.ts'
import type { Paragraph } from '../paragraph.ts'

/** That a story is as it was, though something else was stopped: "The story “…” stands. Only the photo was killed." */
const stands =
  /(?:^|[.!:]\s)\W*(?:the )?(?:story|text|item|article)(?: ["“„«][^"”»]{5,200}["”»])? (?:itself )?(?:stands|is (?:unaffected|not affected)|remains (?:valid|in use))(?!\p{L})/iu
/** What was stopped. */
const part =
  /(?:^|[.!;]\s)[^.!;]*?\b(?:photo|picture|image|graphic|video|audio|caption)s?\b[^.!;]{0,80}?\b(?:was|were|is|are|has been|have been) (?:killed|withdrawn|deleted|eliminated)\b[^.!;]*/giu
/** Over a brief story, it says of that one that it may run. */
const ofEmbargo = /embarg|sperr|klausul|ambargo|мбарго|εμπάργκο|حظر|אמברגו|엠바고|解禁|रोक|lệnh cấm|spärr/iu
/** In characters; what says more may be a story. */
const longest = 400

const DETAIL =
  'Reads as an order that lifts the hold, the embargo or the kill of a story. Publish or reinstate that one on its page. Or is this a story? Put a dateline above its text.'
const OF_PART =
  'Says that a story stands, though something beside it was taken back. To take back a picture, drop its story again without it.'

/**
 * Refuses what lifts a hold, an embargo or a kill of a story in words alone, since the desk does that: "HOLD LIFTED: Ferry sinks", and what says that a
 * story stands. Copy that was `ordered` to take a story back beside that still does. Undefined for other copy.
 */
export const refuseLifting = (
  paragraphs: readonly Paragraph[],
  refused?: Rejection,
  ordered = false,
): { ok: false; rejection: Rejection } | undefined => {
  const [first, ...rest] = paragraphs
  const text = [first, ...rest].map(each => each?.text).join('\n')
  if (!first || text.length > longest) return undefined
  const lifted = text.split('\n').find(liftsOrder)
  const isOfPart = !lifted && ordered && stands.test(text)
  const line = isOfPart ? text : lifted
  if (line === undefined || (!refused && !ordered && ofEmbargo.test(line))) return undefined
  const besides = restOf(text)
  if (ordered && (besides.some(takesBack) || readSentences(besides.join('\n')).some(({ kind }) => kind)))
    return undefined
  return {
    ok: false,
    rejection: {
      code: 'missing-body',
      field: 'body',
      ...first.pieces[0]?.at,
      ...refused,
      detail: isOfPart ? OF_PART : DETAIL,
    },
  }
}

/** What a text says besides, sentence by sentence. */
const restOf = (text: string): string[] =>
  text
    .replace(part, ' ')
    .split(/\n|(?<=[.!?;]["”»’]?)\s/u)
    .filter(sentence => !liftsOrder(sentence) && !stands.test(sentence))
