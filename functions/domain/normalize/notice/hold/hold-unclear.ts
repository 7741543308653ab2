import type { Notice } from '#domain/copy.ts'
import type { Draft } from '#domain/normalize/draft/draft.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import type { Rejection } from '#schemas/rejection.ts'
import { FEWEST_WORDS_OF_STORY } from '../fewest-words-of-story.ts'
import { withoutMentions } from '../kill/without-mentions.ts'
import { isOfPicture } from '../target/is-of-picture.ts'
import { isPictureOrder } from '../target/is-picture-order.ts'
import { readHeaded } from '../target/read-headed.ts'
import { readQuotedTitle } from '../target/read-quoted-title.ts'
import { readSlug } from '../target/read-slug.ts'
import { readTarget } from '../target/read-target.ts'
import { withOthers } from '../target/with-others.ts'
import { withoutSubstitutes } from '../target/without-substitutes.ts'

/** What desks do to a story that must not run, in the words of all agencies: their beginnings. */
const stops =
  /(?<!\p{L})(?:withdr|retract|recall|kill|spike|disregard|delet|remov|pull|come down|take (?:it )?down|hold|(?:not|don['’]t) (?:be )?(?:us|run|pub)|stopp|extend|postpon|(?:embargo|sperrfrist)(?!.*(?:lift|expire|is over|ended|aufgeh|levé))|zurück|ignor|l[öo]sch|nicht |ann?ul|retir|suppr|suspen|sosp|n(?:e pas(?: en)?|ão|on?(?: (?:se|l[ao]s?|va|vanno))?) (?:us|util|pub|dif|ten)|elimin|descons|trekt|niet |utgår|inte |dra|trekk|ikke |peru|wstrzym|wycof|usun|nie |ruší|zruš|nepouž|[iİ]ptal|kullanm|geri çek|(?:ikinci bir duyuruya kadar )?yayın(?:lamay|dan)|beklet|аннул|от(?:озв|зыв|зва)|снят|удал|задерж|воздерж|не |анул|ακ[υύ]ρ|απ[οό]σ[υύ]ρ|διαγρ|ανακαλ|μη|(?:ال)?إلغا|ملغى|سحب|تسحب|عدم|حذف|التريث|रद्द|निरस्त|वापस|रोक|न करें|destroy|vent(?:e|er)? med|avvakt|afvent|batal|jangan|tidak |hapus|anhalten|sin efecto|odottak|tunda|לעכב)|取り?消|削除|[删刪]除|撤|勿|停用|作[废廢]|停止|不使用|[暂暫][缓緩停]|취소|삭제|철회|見合わせ|控え|保留|보류/iu
/** To desks, or with a request to them. */
const asks =
  /^\P{L}*(?:not(?:e|ice) to|advisory|at+en|aten[cç]|avv?ert(?:is|en)|let op|obs|uwaga|внимани[ею]|d[iİ]kkat|editörlerin|προσοχ|تنويه|إلى السادة|an alle|hinweis|a(?:vv?is|viso)|do red)|please|pls|bitte|pri(?:e|ère)|merci|roga|pedi|pre(?:ga|ghi)|gelieve|wilt u|lig(?:en|st)\b|bedes|pros[ií]m|lütfen|özür dile|rica|прос[иь]|приносим изв|mohon|harap|παρακαλ|ζητούμε συγ|يرجى|نرجو|بطريق الخطأ|गलती से|sehven|사실과 달라|[تن]عتذر|कृपया|ध्यान दें|ください|お願い|請|请|致歉|바랍니다|십시오/iu
/** A head that only orders have. */
const headed = /^\W*(?:legal (?:notice|advisory)|advisory|take-?down)\W*\n/iu
/** A mark before a headline, which news may have too: over a request it is an order's. */
const marked =
  /^\P{L}*(?:[iİ]ptal(?: ed[iİ]ld[iİ])?|снято с ленты|ملغى|إلغاء|(?:खबर )?(?:रद्द|वापस)|作[废廢]|취소)\s?[\]］】〕:：]/iu
const quoted = /["“„«‘「『《]([^"”“»’」』》]{5,200})["”“»’」』》]/u
/** Behind the word, on the only line: "Spike Ferry sinks in the harbor". */
const rest = /^\p{L}*\P{L}+(\p{Lu}\S* .{8,200})(?:\n|$)/u

/**
 * Copy that names a story and has a word of taking back, where it can be no story, or asks as orders do: an order in words that no rule knows
 * ("Harbor Wire has withdrawn its story “…”"). It holds the story, for the desk to decide. It is refused where none is known. Undefined for other copy.
 */
export const holdUnclear = (
  draft: Draft,
  paragraphs: readonly Paragraph[],
  refused: Rejection | undefined,
): Notice | undefined => {
  const { headline } = draft.fields
  const lines = paragraphs.map(({ text }) => text)
  const note = (refused && headline && !lines.includes(headline) ? [headline, ...lines] : lines).join('\n')
  if (
    draft.fields.change?.class === 'correction' ||
    isOfPicture(note) ||
    isPictureOrder(note.split('\n', 1)[0] ?? '')
  )
    return undefined
  if (countWords(note) >= FEWEST_WORDS_OF_STORY || (!refused && !asks.test(note) && !headed.test(note)))
    return undefined
  const order = withoutMentions(note)
  const stop = stops.exec(order)
  if (!stop) return undefined
  const own = withoutSubstitutes(note)
  const titled = readQuotedTitle(own)
  const target =
    readTarget(own) ??
    (titled ? { headline: titled } : undefined) ??
    ((refused || headed.test(note) || marked.test(note)) &&
      readTitle(own, order.slice(stop.index + stop[0].length)))
  if (!target) return undefined
  draft.fields.status = 'withheld'
  const refusal: Rejection = {
    code: 'missing-body',
    field: 'body',
    ...refused,
    detail:
      'Reads as an order about a story that is not known. Stop that one on its page. Or is this a story? Put a dateline above its text.',
  }
  return withOthers({ kind: 'withhold', target, note, refusal }, note.split('\n'))
}

const readTitle = (note: string, behind: string): { slug: string } | { headline: string } | undefined => {
  const slug = asks.test(note) || headed.test(note) ? readSlug(note) : undefined
  if (slug) return { slug }
  const headline =
    quoted.exec(note)?.[1] ?? note.split('\n').map(readHeaded).find(Boolean) ?? rest.exec(behind)?.[1]
  return headline ? { headline } : undefined
}
