import { type Pattern, screen } from '../pattern/screen.ts'
import type { DatelineReading } from './dateline-reading.ts'

/** Yonhap "(서울=연합뉴스)", with the reporter behind; Kyodo "【北京共同】"; Xinhua "新华社北京11月26日电"; CNA "（中央社記者…台北26日電）"; Newsis "[서울=뉴시스]"; Reuters in Japanese "［東京 26日 ロイター］"; AFPBB "【11月26日 AFP】". */
const FORMS: readonly Pattern[] = [
  /^\((?<place>[\p{Script=Hangul}\p{Script=Han}·]{1,20})=(?<agency>[\p{Script=Hangul}A-Z]{2,12})\)\s*(?:[\p{Script=Hangul}·\s]{2,40}기자\s*=\s*)?/u,
  /^【(?<place>[\p{Script=Han}\p{Script=Katakana}ー・]{1,15}?)(?<agency>共同|時事|AFP時事)】\s*/u,
  /^(?<agency>新华社|新華社)(?<place>\p{Script=Han}{2,10}?)(?<date>\d{1,2}月\d{1,2}日)电\s*/u,
  /^(?<agency>中新社|中新网)(?<place>\p{Script=Han}{2,10}?)(?<date>\d{1,2}月\d{1,2}日)电\s*/u,
  /^[（(]?(?<agency>中央社)(?:記者(?<reporters>(?:\p{Script=Han}{2,4}、)*(?:\p{Script=Han}{3}|\p{Script=Han}{2}|\p{Script=Han}{4})))?(?<place>\p{Script=Han}{2,4}?)(?<date>\d{1,2}日)(?:專?電|綜合外電報導|綜合報導)[）)]?\s*/u,
  /^\[(?<place>[\p{Script=Hangul}·]{1,20})=(?<agency>뉴시스|뉴스1|연합뉴스)\]\s*(?:[\p{Script=Hangul}·\s]{2,40}기자\s*=\s*)?/u,
  /^［(?<place>[\p{Script=Han}\p{Script=Katakana}ー・／/]{1,20})[\s\u3000]+(?<date>[\d０-９]{1,2}日)[\s\u3000]+(?<agency>ロイター)］\s*[-–—]?\s*/u,
  /^【(?<date>\d{1,2}月\d{1,2}日)[\s\u3000]+(?<agency>AFP|CNN)】\s*/u,
  /^【(?<place>\p{Script=Han}{2,4})(?<date>\d{1,2}日)[電电]】\s*/u,
].map(form => screen(form))

/** Datelines of the agencies of China, Japan and Korea, which have no dash. */
export const eastAsian = (head: string): DatelineReading | undefined => {
  for (const form of FORMS) {
    const found = form.exec(head)
    if (found?.groups) return { ...found.groups, length: found[0].length }
  }
  return undefined
}
