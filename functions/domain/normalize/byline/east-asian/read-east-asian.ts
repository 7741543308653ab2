import type { Author, Contributor } from '#schemas/article.ts'
import { isPersonName } from '../../person-name/is-person-name.ts'
import type { NormalizedByline } from '../normalize-byline.ts'
import { chineseForms } from './chinese.ts'
import { japaneseForms } from './japanese.ts'
import { koreanForms } from './korean.ts'

/** Longer lines are prose. */
const longest = 60
const script = /[\p{Script=Han}\p{Script=Hangul}]/u
const frame = /^[\s□■●▲◆○〔【（(［[]+|[\s〕】）)］\]]+$/gu
const bracket = /^\s*[〔【（(［[]/u
const between = /\s?[、，,·・]\s?|\s/u
const forms = [...chineseForms, ...japaneseForms, ...koreanForms]

const namesIn = (list = ''): string[] => list.split(between).filter(Boolean)

/**
 * A byline of China, Taiwan, Japan or Korea in which a mark or word says what is what: "本报记者 王小梅 柏林报道", "ロンドン＝山田花子", "홍길동 특파원".
 * Undefined for any other line, and where what stands for a name is none.
 */
export const readEastAsian = (raw: string, stated: boolean): NormalizedByline | undefined => {
  if (raw.length > longest || !script.test(raw)) return undefined
  const line = raw.replace(frame, '')
  const isFramed = bracket.test(raw)
  for (const { name: rule, pattern, bare } of forms) {
    const found = bare && !stated && !isFramed ? undefined : pattern.exec(line)?.groups
    if (!found) continue
    const { place, office, house, role } = found
    const names = namesIn(found.names)
    const pictures = namesIn(found.pictures)
    if (![...names, ...pictures].every(isPersonName)) continue
    const location = place ?? office
    const said = {
      ...(role && { role }),
      ...(house && { affiliation: house }),
      ...(location && { location }),
    }
    return {
      authors: names.map((name): Author => ({ name, ...said })),
      contributors: pictures.map((name): Contributor => ({ name, role: 'photography' })),
      byline: found.names ?? '',
      removed: [],
      rule,
    }
  }
  return undefined
}
