import type { Rejection } from '#schemas/rejection.ts'
import type { Paragraph } from '../paragraph.ts'

const ORDER = '(?:kill|(?:with)?hold|withdrawal|retraction|embargo)'
const STORY = '(?:on|of|for) (?:(?:the|our|this) (?:story|item|article|dispatch)(?!\\p{L})|["“„«]|BC-)'
const LIFTED =
  '(?:is|was|has been) (?:hereby )?(?:(?:lifted|released|rescinded|revoked|cancell?ed)|(?:sent|issued|made) (?:in error|by mistake))'
const forms = [
  // "The hold on “…” is lifted.", "The kill of BC-Ferry has been rescinded."
  `(?<!\\p{L})${ORDER} ${STORY}.{0,240}? ${LIFTED}(?!\\p{L})`,
  // "Disregard the kill of “…”."
  `(?<!\\p{L})(?:disregard|ignore|rescind|lift)(?:s|ed)? (?:(?:the|our|previous|earlier) ){0,2}${ORDER} ${STORY}`,
  // "The hold is lifted; the story may be used."
  `^\\W*(?:the|this|our) ${ORDER} ${LIFTED}(?:\\W*$|[;.])`,
  // "HOLD LIFTED: …", "DISREGARD KILL: …", "Kill rescinded"
  `^\\W*(?:${ORDER} (?:lifted|released|rescinded|revoked|cancell?ed)|(?:disregard|ignore|rescind|lift) (?:the |our |previous |earlier )?${ORDER})\\s?[:–—]`,
].map(form => new RegExp(form, 'iu'))
/** Alone, in capitals: a band may have released “Hold”, and a mayor is reinstated. */
const alone =
  /^\W*(?:(?:KILL|HOLD|WITHDRAWAL|RETRACTION) (?:LIFTED|RELEASED|RESCINDED|REVOKED)|(?=.*(?:\p{Ll}|-)).{2,120} REINSTATED)[.!]?$/u

/** Over a brief story, it says of that one that it may run. */
const ofEmbargo = /embargo/iu
/** In characters; what says more may be a story. */
const longest = 400

/**
 * Refuses what lifts a hold, an embargo or a kill of a story in words alone, since the desk does that: "HOLD LIFTED: Ferry sinks". Undefined for other copy.
 */
export const refuseLifting = (
  paragraphs: readonly Paragraph[],
  refused?: Rejection,
): { ok: false; rejection: Rejection } | undefined => {
  const [first, ...rest] = paragraphs
  const text = [first, ...rest].map(each => each?.text).join('\n')
  const line =
    text.length > longest
      ? undefined
      : text.split('\n').find(each => [alone, ...forms].some(form => form.test(each)))
  if (!first || line === undefined || (!refused && ofEmbargo.test(line))) return undefined
  const detail =
    'Reads as an order that lifts the hold, the embargo or the kill of a story. Publish or reinstate that one on its page. Or is this a story? Put a dateline above its text.'
  return {
    ok: false,
    rejection: { code: 'missing-body', field: 'body', ...first.pieces[0]?.at, ...refused, detail },
  }
}
