import { type Pattern, screen } from '../../pattern/screen.ts'
import { type KillWords, killWords } from './kill-words.ts'

const START = '^[^\\p{L}\\p{N}]*'
const bounded = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`

/** "… nie publikować przed 6.00": until then it is embargoed, and stands. */
const isForLater = screen(
  /(?<!\p{L})(?:przed|do|před|pred|do|előtt|înainte|până|prije|pre|до|ранее|раньше|раніше|преди|önce|kadar|πριν|μέχρι|قبل|حتى|לפני|עד|trước|sebelum|hingga|sampai|ennen|asti|før|före|innan|till|til|voor)(?!\p{L}).{0,16}?\d|\d[^。.!?]{0,10}?(?:前|まで|이전|까지|önce|kadar|asti)/iu,
)

/** What is taken back or not to be used, and by whom; the head alone may be a headline's ("İPTAL: Seferler …"). */
const formsOf = ({ heads, piece, asks, agencies, does }: KillWords): Pattern[] =>
  [
    new RegExp(`${START}(?=${bounded(heads)}).{0,120}?(?:${bounded(piece)}|${bounded(asks)})`, 'u'),
    new RegExp(`${bounded(asks)}.{0,60}?${bounded(piece)}`, 'iu'),
    new RegExp(`${bounded(piece)}.{0,120}?${bounded(asks)}`, 'iu'),
    new RegExp(`(?<!\\p{L})(?:${agencies}) ${bounded(does)}\\s?.{0,40}?${bounded(piece)}`, 'u'),
  ].map(form => screen(form))

/** Chinese, Japanese and Korean have no spaces that would show where a word ends. */
const EAST_ASIAN: readonly Pattern[] = [
  /^[^\p{L}\p{N}]*(?:撤稿|撤稿通知|註銷|注销|撤销稿件)(?:$|[^\p{L}\p{N}])/u,
  /(?:请勿|請勿|切勿|停止)(?:再)?(?:使用|采用|採用|刊用|刊登|播发|播發|转载|轉載)[^。]{0,40}(?:稿|电|電|消息|报道|報導|報道)/u,
  /(?:稿|电|電|消息|报道|報導|報道)[^。]{0,30}(?:请勿|請勿|停止)(?:再)?(?:使用|采用|採用|刊用|刊登)/u,
  /(?:新华社|中新社|中央社|本社|本报|本報|本网|本網)(?:现)?(?:撤销|撤銷|撤回|註銷|注销)[^。]{0,40}(?:稿|消息|报道|報導)/u,
  /[该該]稿(?:已|现已)?(?:撤销|撤銷|作废|取消|註銷)/u,
  /^[^\p{L}\p{N}]*(?:記事|配信|全文)?(?:取り消し|取消し|取消|削除)[^\p{L}\p{N}]/u,
  /(?:記事|配信|原稿)[^。]{0,30}(?:取り消します|削除してください|使用しないでください|使わないでください)/u,
  /^[^\p{L}\p{N}]*(?:기사\s?(?:취소|삭제|철회)|전문\s?(?:취소|삭제))(?:$|[^\p{L}\p{N}])/u,
  /기사[^.]{0,30}(?:취소합니다|사용하지 (?:마시기|말아)|삭제해 주)|기사 삭제 요청\P{L}*$/u,
].map(form => screen(form))

let forms: Pattern[] | undefined

/**
 * Kills of the agencies of Eastern Europe, Asia and the North, in their words: "ANULOWANIE", "ТАСС аннулирует сообщение", "请勿使用……一稿". Their words on
 * what is no copy of an agency ("Sąd anulował decyzję") are none.
 */
export const isWordedKill = (text: string): boolean => {
  forms ??= [...killWords.flatMap(formsOf), ...EAST_ASIAN]
  return forms.some(form => form.test(text)) && !isForLater.test(text)
}
