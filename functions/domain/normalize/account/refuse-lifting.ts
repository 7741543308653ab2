import type { Rejection } from '#schemas/rejection.ts'
import { takesBack } from '../notice/takes-back.ts'
import type { Paragraph } from '../paragraph.ts'
import { patternOf } from '../pattern/pattern-of.ts'

const ORDER = '(?:kill|(?:with)?hold|withdrawal|retraction|embargo)'
const STORY = '(?:on|of|for) (?:(?:the|our|this) (?:story|item|article|dispatch)(?!\\p{L})|["“„«]|BC-)'
const LIFTED =
  '(?:is|was|has been) (?:hereby )?(?:(?:lifted|released|rescinded|revoked|cancell?ed|withdrawn|void)|(?:sent|issued|made) (?:in error|by mistake))'
const forms = [
  // "The hold on “…” is lifted.", "The kill of BC-Ferry has been rescinded."
  `(?<!\\p{L})${ORDER} ${STORY}.{0,240}? ${LIFTED}(?!\\p{L})`,
  // "Disregard the kill of “…”."
  `(?<!\\p{L})(?:disregard|ignore|rescind|lift)(?:s|ed)? (?:(?:the|our|previous|earlier) ){0,2}${ORDER} ${STORY}`,
  // "The hold is lifted; the story may be used."
  `(?:^|[.!:]\\s)\\W*(?:the|this|our) ${ORDER} ${LIFTED}(?:\\W*$|[;.])`,
  // "HOLD LIFTED: …", "DISREGARD KILL: …", "Kill rescinded"
  `^\\W*(?:${ORDER} (?:lifted|released|rescinded|revoked|cancell?ed)|(?:disregard|ignore|rescind|lift) (?:the |our |previous |earlier )?${ORDER})\\s?[:–—]`,
  // "“…” is cleared for use.", "Please release “…”.", "You may now use “…”."
  `["”»] (?:is|has been) (?:now )?(?:cleared|released|free|okay|ok) (?:for|to) (?:use|publi|run|go)`,
  `(?:^|[.!:]\\s)\\W*(?:please|you (?:may|can)(?: now)?|editors may(?: now)?) (?:release|use|run|publish) (?:the (?:story|item|article) )?["“„«]`,
].map(form => new RegExp(form, 'iu'))
/** That an order ends, in other languages: "Storno hinfällig", "Embargo na depeszę “…” zostało zniesione", "「…」の取り消しは撤回します". */
const foreign = patternOf([
  /^\P{L}*(?:\p{L}{4,12}: )?(?:die |das |der )?(?:storn\p{L}+|sperr\p{L}+|rückzug|annullierung|zurückziehung|embargo)(?!\p{L})[^.!?]{0,200}? ?(?:hinfällig|aufgehoben|gegenstandslos|zurückgenommen|ungültig)/iu,
  /(?<!\p{L})(?:annulation|embargo|retrait|suspension)(?!\p{L}).{0,200}? (?:levée?|caduque|annulée?|sans objet)(?!\p{L})/iu,
  /(?<!\p{L})(?:anulación|anulação|embargo|retenção|retención)(?!\p{L}).{0,200}? (?:sin efecto|sem efeito|levantad[oa]|suspens[oa]|revocad[oa]|revogad[oa])(?!\p{L})/iu,
  /(?<!\p{L})(?:annullamento|embargo|ritiro)(?!\p{L}).{0,200}? (?:revocato|rimosso|decaduto|nullo|tolto)(?!\p{L})/iu,
  /(?<!\p{L})(?:intrekking|embargo|annulering)(?!\p{L}).{0,200}? (?:opgeheven|vervallen|vervalt)(?!\p{L})/iu,
  /(?:klausul|embargo|sperrefrist|annuller|tilbage|tilbake)\p{L}*.{0,200}? er (?:n[uå] )?(?:op[hp]h?evet|ophævet|hævet|løftet|trukket tilba[gk]e)/iu,
  /(?:embargo|återkallels|makulering|spärrtid)\p{L}*.{0,200}? (?:(?:är|har) (?:upp)?(?:hävt|hävd|hävts|hört)|gäller inte)/iu,
  /(?:embargo|peruutus|mitätöinti)\p{L}*(?!\p{L}).{0,200}? on (?:purettu|kumottu|päättynyt|poistettu)/iu,
  /(?:embargo|anulowanie|wycofanie|wstrzymanie).{0,200}? (?:zostało |jest )(?:zniesione|uchylone|nieważne|odwołane)/iu,
  /(?:embargo|zrušení|stažení|pozdržení).{0,200}? (?:(?:je|bylo) zrušeno|neplatí|skončilo)/iu,
  /embargó\p{L}*.{0,200}? (?:feloldottuk|feloldva|megszűnt)|visszavonása.{0,20}érvénytelen/iu,
  /(?:embargoul|anularea|retragerea).{0,200}? (?:a fost ridicat|nu mai (?:este|e) valabil)/iu,
  /(?:εμπάργκο|ακύρωση|ανάκληση).{0,200}? (?:αίρεται|ήρθη|δεν ισχύει)/iu,
  /(?:ambargosu|iptali|ambargo)(?!\p{L}).{0,200}?(?:kaldırıl|geçersiz)/iu,
  /(?:[еэ]мбарго|аннулирование|анулювання|відкликання|отзыв|снятие).{0,200}? (?:снято|знято|отменен|скасован)/iu,
  /رفع الحظر عن|(?:ألغي|إلغاء) (?:سحب|حظر)/iu,
  /(?:האמברגו|ביטול).{0,200}? (?:הוסר|מבוטל|בוטל)/iu,
  /रोक हटा|वापसी रद्द/iu,
  /(?:embargo|pembatalan|penarikan).{0,200}? (?:dicabut|tidak berlaku)/iu,
  /(?:lệnh cấm|hủy tin|rút tin|việc hủy).{0,200}? (?:được gỡ|gỡ bỏ|không còn hiệu lực|hết hiệu lực)/iu,
  /엠바고\S* 해제|취소를 철회|보류\S* 해제/iu,
  /已解禁|(?:撤稿|作[废廢])\S{0,6}取消/iu,
  /解禁\S{0,12}解除|取り?消し?は撤回|保留は解除/iu,
])
/** That a story is as it was, though something else was stopped: "The story “…” stands. Only the photo was killed." */
const stands =
  /(?:^|[.!:]\s)\W*(?:the )?(?:story|text|item|article)(?: ["“„«][^"”»]{5,200}["”»])? (?:itself )?(?:stands|is (?:unaffected|not affected)|remains (?:valid|in use))(?!\p{L})/iu
/** What was stopped. */
const part =
  /(?:^|[.!;]\s)[^.!;]*?\b(?:photo|picture|image|graphic|video|audio|caption)s?\b[^.!;]{0,80}?\b(?:was|were|is|are|has been|have been) (?:killed|withdrawn|deleted|eliminated)\b[^.!;]*/giu
/** Alone, in capitals: a band may have released “Hold”, and a mayor is reinstated. */
const alone =
  /^\W*(?:UN-?(?:KILL|HOLD|SPIKE)(?:ED)?\W{1,3}\p{L}.*|(?:KILL|HOLD|WITHDRAWAL|RETRACTION) (?:LIFTED|RELEASED|RESCINDED|REVOKED)|(?=.*(?:\p{Ll}|-)).{2,120} REINSTATED)[.!]?$/u

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
  const lifting = [alone, ...forms, foreign]
  const lifted = text.split('\n').find(each => lifting.some(form => form.test(each)))
  const isOfPart = !lifted && ordered && stands.test(text)
  const line = isOfPart ? text : lifted
  if (line === undefined || (!refused && !ordered && ofEmbargo.test(line))) return undefined
  if (ordered && restOf(text, lifting).some(takesBack)) return undefined
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
const restOf = (text: string, lifting: readonly RegExp[]): string[] =>
  text
    .replace(part, ' ')
    .split(/\n|(?<=[.!?;]["”»’]?)\s/u)
    .filter(sentence => !lifting.some(form => form.test(sentence)) && !stands.test(sentence))
