import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'
import type { DatelineReading } from '../dateline-reading.ts'

const korean: readonly RegExp[] = [
  // "(서울=연합뉴스) 김철수 기자 = 배가"
  /^(?:\((?!사진|제공|자료|그래픽|출처|영상)(?<place>[\p{Script=Hangul}\p{Script=Han}·]{1,20})=(?<agency>[\p{Script=Hangul}A-Z\d]{2,12})\)|[[【](?<place>[\p{Script=Hangul}·]{1,20})=(?<agency>뉴시스|뉴스1|연합뉴스)[\]】])\s*(?:(?<reporters>[\p{Script=Hangul}·\s]{2,40}(?:기자|특파원|통신원))\s*=\s*)?/u,
  // "[대한신문 김철수 기자] 배가"
  /^\[(?<reporters>[\p{Script=Hangul}A-Z\d]{2,12}[\s=][\p{Script=Hangul}·\s]{2,30}(?:기자|특파원))\]\s*/u,
]

const japanese: readonly RegExp[] = [
  // "【北京共同】船は", "【北京＝新華社】船は", "【パリ共同＝山田花子】船は"
  /^【(?<place>[\p{Script=Han}\p{Script=Katakana}ー・]{1,15}?)[＝=]?(?<agency>共同|時事|AFP時事|聯合ニュース|ロイター|新華社)(?:[＝=](?<reporters>[\p{Script=Han}々]{3,6}(?:、[\p{Script=Han}々]{3,6}){0,3}))?】\s*/u,
  // "［東京 26日 ロイター］ - 船は", "[ソウル 26日 聯合ニュース] 船は"
  /^[［[](?<place>[\p{Script=Han}\p{Script=Katakana}ー・／/]{1,20})[\s\u3000]+(?<date>[\d０-９]{1,2}日)[\s\u3000]+(?<agency>ロイター|聯合ニュース)[］\]]\s*[-–—]?\s*/u,
  // "【11月26日 AFP】船は"
  /^【(?<date>\d{1,2}月\d{1,2}日)[\s\u3000]+(?<agency>AFP|CNN)】\s*/u,
  // "【ロンドン＝山田花子】船は", "【カイロ＝佐藤太郎、パリ＝山田花子】船は"
  /^【(?<reporters>(?<place>[\p{Script=Han}\p{Script=Katakana}ー・]{1,12})[＝=][\p{Script=Han}々]{3,6}(?:、(?:[\p{Script=Han}\p{Script=Katakana}ー・]{1,12}[＝=])?[\p{Script=Han}々]{3,6}){0,3})】\s*/u,
  // "ロンドン（CNN） 船は"
  /^(?<place>[\p{Script=Han}\p{Script=Katakana}ー・]{2,12}|\p{Lu}\p{L}+)（(?<agency>CNN|ＣＮＮ|ロイター|共同|時事)）\s*/u,
]

/** The agency or paper with its place and day, "电" or "讯" after it: a house that is on no list ends as houses do, and "本报" names none. */
const chinese: readonly RegExp[] = [
  // "新华社北京11月26日电 船"
  /^据?(?<agency>新华社|新華社|中新社|中新网)(?<place>\p{Script=Han}{2,10}?)?(?<date>\d{1,2}月\d{1,2}日)电\s*/u,
  // "本报北京11月26日电 船"
  /^据?(?:本[报報刊网網社]|(?<agency>\p{Script=Han}{1,5}?(?:社|网|網|报|報|财经)))(?<place>\p{Script=Han}{2,10}?)?(?<date>\d{1,2}月\d{1,2}日)[电電讯訊](?=[\s（(]|$)\s*/u,
  // "福州新闻网讯 船", "本报讯（记者王小梅）船"
  /^(?:本[报報]|(?<agency>\p{Script=Han}{1,8}[社网網报報台]))[讯訊](?=[\s（(])\s*/u,
  // "（中央社記者王小梅台北26日電）船"
  /^[（(]?(?<agency>中央社)(?<reporters>記者(?:\p{Script=Han}{2,4}、)*(?:\p{Script=Han}{2}(?=(?:洛杉磯|舊金山|華盛頓|新加坡|吉隆坡|雅加達|馬尼拉|莫斯科|日內瓦|溫哥華|多倫多|新德里|休士頓|芝加哥|波士頓)\d)|\p{Script=Han}{3}|\p{Script=Han}{2}|\p{Script=Han}{4}))?(?<place>\p{Script=Han}{2,4}?)(?<date>\d{1,2}日)(?:專?電|綜合外電報導|綜合報導)[）)]?\s*/u,
  // "〔記者王小梅／台北報導〕船"
  /^[〔【（[](?<reporters>(?:\p{Script=Han}{2,6})?記者\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){0,3})[／/](?!綜合|編譯|外電|即時)(?<place>\p{Script=Han}{2,4}?)(?:即時|連線|現場|綜合|專)?(?:報導|報道|電)[〕】）\]]\s*/u,
  // "【台北26日電】船"
  /^【(?<place>\p{Script=Han}{2,4})(?<date>\d{1,2}日)[電电]】\s*/u,
]

/**
 * Yonhap "(서울=연합뉴스)", News1 and Newsis "[서울=뉴시스]", with the reporter after it; Kyodo "【北京共同】", Reuters in Japanese "［東京 26日 ロイター］", AFPBB
 * "【11月26日 AFP】", CNN "ロンドン（CNN）", papers "【ロンドン＝山田花子】"; Xinhua "新华社北京11月26日电", papers of China "本报北京11月26日电"; CNA
 * "（中央社記者…台北26日電）", papers of Taiwan "〔記者王小梅／台北報導〕".
 */
const FORMS: readonly Pattern[] = [...korean, ...japanese, ...chinese].map(form => screen(form))

/** Datelines of the agencies and papers of China, Japan and Korea, which have no dash. */
export const eastAsian = (head: string): DatelineReading | undefined => {
  for (const form of FORMS) {
    const found = form.exec(head)
    if (!found?.groups) continue
    const { place, agency, date, reporters } = found.groups
    return {
      ...(place && { place }),
      ...(agency && { agency }),
      ...(date && { date }),
      ...(reporters && { reporters: withoutPlaces(reporters) }),
      length: found[0].length,
    }
  }
  return undefined
}

/** The names alone, where each has a place of its own: "カイロ＝佐藤太郎、パリ＝山田花子". */
const withoutPlaces = (reporters: string): string =>
  reporters.includes('、')
    ? reporters.replace(/、[^、＝]+＝|^[^、＝]+＝(?=.*＝)/g, '、').replace(/^、/, '')
    : reporters
