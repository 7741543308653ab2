import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'
import { isUntilNotice } from '../hold/is-until-notice.ts'
import type { KillWords } from './kill-words.ts'
import { otherKillWords } from './other-kill-words.ts'
import { slavicKillWords } from './slavic-kill-words.ts'

const START = '^[^\\p{L}\\p{N}]*'
const bounded = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`

/** "… nie publikować przed 6.00": until then it is embargoed, and stands. */
const isForLater = screen(
  /(?<!\p{L})(?:przed|do|před|pred|do|előtt|înainte|până|prije|pre|до|ранее|раньше|раніше|преди|önce|kadar|πριν|μέχρι|قبل|حتى|לפני|עד|trước|sebelum|hingga|sampai|ennen|asti|før|före|innan|till|til|voor)(?!\p{L})[^"“”»’]{0,16}?\d|\d[^。.!?]{0,10}?(?:前|まで|이전|까지|önce|kadar|asti)/iu,
)

/** "Mohon tidak menggunakan berita ini tanpa izin": what may not be used without leave stands. */
const isLicensed = screen(
  /tanpa (?:se)?izin|bez (?:zgody|souhlasu|súhlasu|dozvole|dovoljenja)|без (?:разрешения|согласия|дозволу|разрешение)|izinsiz|izni|άδεια|uden tilladelse|uten tillatelse|utan (?:tillstånd|medgivande)|ilman lupaa|engedély|fără (?:acord|permisiun)|إذن|ללא (?:אישור|רשות)|未[经經]|無断|무단|phép|許可/iu,
)

/** A word or two, or the story's title in quotation marks, between what is asked and of what. */
const between =
  '\\s+(?:[\\p{L}\\d][\\p{L}\\d.:-]*\\s+){0,3}?(?:[\'"„«“‘「《][^\'"”»’」》]{2,80}[\'"”»’“」》]\\s*(?:\\p{L}+\\s+){0,2}?)?(?:\\p{Lu}{2,6}-)?'

/** What is taken back or not to be used, and by whom; the head may begin a headline ("İPTAL: Seferler …"). */
const buildForms = ({ heads, piece, asks, agencies, does }: KillWords): Pattern[] => {
  return [
    `${START}${bounded(heads)}(?:\\s+${bounded(piece)}|\\s*[^\\p{L}\\p{N}\\s](?:.{0,120}?${bounded(asks)}|${between}${bounded(piece)}))`,
    `${START}(?:${heads})\\P{L}*$`,
    `(?<!\\p{L})(?:${agencies}) ${bounded(does)}${between}${bounded(piece)}`,
  ]
    .map(source => ({ source, flags: 'u' }))
    .concat(
      [`${bounded(asks)}${between}${bounded(piece)}`, `${bounded(piece)}${between}${bounded(asks)}`].map(
        source => ({ source, flags: 'iu' }),
      ),
    )
    .map(form => screen(form))
}

/** Chinese, Japanese, Korean and Thai have no spaces that would show where a word ends. */
const EAST_ASIAN: readonly Pattern[] = [
  /^[^\p{L}\p{N}]*(?:撤稿|撤稿通知|註銷|注销|撤销稿件)(?:$|[^\p{L}\p{N}])/u,
  /(?:请勿|請勿|切勿|停止)(?:再)?(?:使用|采用|採用|刊用|刊登|播发|播發)[^。，,]{0,40}(?:稿|日电|日電|(?:消息|报道|報導|報道)(?=$|[，。；,;！!\s]))/u,
  /(?:稿|日电|日電|消息|报道|報導|報道)[^。]{0,12}(?:请勿|請勿|停止)(?:再)?(?:使用|采用|採用|刊用|刊登)/u,
  /(?:新华社|中新社|中央社|本社|本报|本報|本网|本網)(?:现)?(?:撤销|撤銷|撤回|註銷|注销)[^。]{0,40}(?:稿|消息|报道|報導)/u,
  /[请請](?:撤[销銷下]|[删刪]除|取消)[^。，,]{0,40}(?:[》」]一?稿|一稿|[该此本]稿)/u,
  /[该該本此]稿(?:已|现已)?(?:撤销|撤銷|作废|取消|註銷)/u,
  /^[^\p{L}\p{N}]*(?:(?:記事|配信|全文)|(?<=[【［[〈《＜<＊*]))(?:取り消し|取消し|取消|削除)[^\p{L}\p{N}]/u,
  /(?:記事|配信|原稿)[^。]{0,30}(?:取り消します|削除してください|使用しないでください|使わないでください)/u,
  /^[^\p{L}\p{N}]*(?:기사\s?(?:취소|삭제|철회)|전문\s?(?:취소|삭제))\s*(?:$|[^\p{L}\p{N}\s])/u,
  /기사[^.]{0,30}(?:취소합니다|취소되었습니다|취소됐습니다|삭제되었습니다|철회합니다|철회되었습니다|사용하지 (?:마시기|말아)|삭제해 주)|기사 삭제 요청\P{L}*$/u,
  /^\P{L}*(?:ยกเลิก|ถอน)ข่าว[^\p{L}\p{M}]*$|(?:โปรด|กรุณา)อย่า(?:ใช้|เผยแพร่)ข่าว/u,
  /^\P{L}*(?:(?:खबर|समाचार) )?रद्द\P{L}*$|(?:खबर|ख़बर|समाचार)[^।:]{0,20}(?:रद्द करें|(?:उपयोग|प्रयोग|इस्तेमाल) न करें)/u,
].map(form => screen(form))

/** A language's forms, built with the first line that may have one: all of them take 25 ms. */
const languages = [...slavicKillWords, ...otherKillWords].map(words => {
  const hints = screen(new RegExp(`${words.heads}|${words.asks}|${words.does}`, 'iu'))
  let forms: Pattern[] | undefined
  return (text: string): boolean => {
    if (!hints.test(text)) return false
    forms ??= buildForms(words)
    return forms.some(form => form.test(text))
  }
})

const eastAsian = /[\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/u

/**
 * Kills of the agencies of Eastern Europe, Asia and the North, in their words: "ANULOWANIE", "ТАСС аннулирует сообщение", "请勿使用……一稿". Their words on
 * what is no copy of an agency ("Sąd anulował decyzję") are none.
 */
export const isWordedKill = (text: string): boolean => {
  const isAsked =
    languages.some(asks => asks(text)) || (eastAsian.test(text) && EAST_ASIAN.some(form => form.test(text)))
  return isAsked && !isUntilNotice(text) && !isForLater.test(text) && !isLicensed.test(text)
}
