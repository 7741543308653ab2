import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import type { Author } from '#schemas/article.ts'
import type { NormalizedByline } from '../normalized-byline.ts'
import { chineseForms } from './chinese.ts'
import { isEastAsianName } from './is-east-asian-name.ts'
import { japaneseForms } from './japanese.ts'
import { koreanForms } from './korean.ts'
import { namesIn } from './names-in.ts'
import { partHelpers } from './part-helpers.ts'

/** Longer lines are prose. */
const longest = 80
const script = /[\p{Script=Han}\p{Script=Hangul}]/u
const frame = /^[\s*—–□■●▲◆○〔【（(［[＝=]+|[\s〕】）)］\]]+$/gu
/** "文/图 本报记者 王小梅", "2026-11-25 17:20 来源：海港晚报 作者：王小梅", "글·사진 홍길동 기자", "본지 홍길동 기자": what stands before the word for reporters; and an address after it. */
const around = patternOf([
  /^(?:本報訊|本报讯)[（(]|^본[지보]\s(?=\p{Script=Hangul})/gu,
  /^中央社[／/](?=記者)/gu,
  /^(?:文字|文|撰文|采写)?(?:[/／]?(?:图|圖|摄))?\s?[:：/／丨|\s]\s?(?=本报|本報|记者|記者)/gu,
  /^(?:20\d\d\D\d{1,2}\D\d{1,2}日?\s+(?:[\d:]{4,8}\s+)?|(?=[来來]源))(?:(?:来源|來源)[:：]\s?\S{2,12}\s+)?/gu,
  /\s+(?:字[号號][:：].*|(?:来源|來源)[:：]\s?\S{2,12})$/gu,
  /^(?:글·사진|사진·글|글)[\s=:]+(?=\p{Script=Hangul}{2,4}.*기자)/gu,
  /\s*[|｜]\s*(?:(?:기사\s?)?(?:입력|등록|승인|수정|발행)|更新|公開)?\s?[:：]?\s?20\d\d[.년年/-].{4,40}$/gu,
  /(?<=기자)\s\S+@\S+$/gu,
  /(?<=\p{Script=Hangul}{2}) ?기자(?= ?[·ㆍ,/] ?(?!사진|영상)\p{Script=Hangul})/gu,
])
const bracket = /^\s*[〔【（(［[]/u
const forms = [...chineseForms, ...japaneseForms, ...koreanForms]

/** Two syllables by themselves are more often a word than a name; next to a name of three they are a name. */
const shortName = /^\p{Script=Hangul}{2}$/u
const areNames = (names: readonly string[]): boolean =>
  names.every(
    name =>
      name !== '기자' && (isEastAsianName(name) || (shortName.test(name) && names.some(isEastAsianName))),
  )

/**
 * A byline from China, Taiwan, Japan or Korea in which marks or words tell the parts: "本报记者 王小梅 柏林报道",
 * "ロンドン＝山田花子", "홍길동 특파원". Undefined for any other line, or if the part for a name is not a name.
 */
export const readEastAsian = (raw: string, stated: boolean): NormalizedByline | undefined => {
  if (raw.length > longest || !script.test(raw)) return undefined
  const parted = partHelpers(raw.replace(frame, '').replace(around, ''))
  if (!parted) return undefined
  const { head, contributors } = parted
  const isFramed = bracket.test(raw)
  for (const { name: rule, pattern, bare } of forms) {
    const found = bare && !stated && !isFramed ? undefined : pattern.exec(head)?.groups
    if (!found) continue
    const { collective, place, office, house, role } = found
    const names = namesIn(found.names ?? '')
    if (!areNames(names)) continue
    const location = place ?? office
    const said = {
      ...(role && { role }),
      ...(house && { affiliation: house }),
      ...(location && { location }),
    }
    return {
      authors: names.map((name): Author => ({ name, ...said })),
      ...(collective && { collective }),
      contributors,
      byline: printed(found.names, names) ?? collective ?? '',
      removed: [],
      rule,
    }
  }
  return undefined
}

/** Puts a comma between names that only a space separates, for the readers of lists. */
const printed = (line: string | undefined, names: readonly string[]): string | undefined =>
  names.length > 1 && line !== undefined && !/[^\p{L}\p{M}\s]/u.test(line) ? names.join(', ') : line
