import type { Contributor } from '#schemas/article.ts'
import { isEastAsianName } from './is-east-asian-name.ts'
import { namesIn } from './names-in.ts'

/** Words before the names of contributors, in Chinese, Japanese and Korean. */
const helpers: readonly { role: Contributor['role']; words: string }[] = [
  {
    role: 'editing',
    words: '责任编辑|責任編輯|编辑|編輯|责编|責編|校对|校對|主编|主編|审核|審核|审校|審校|編集|편집',
  },
  { role: 'photography', words: '摄影|攝影|图片|圖片|图|圖|摄|写真|撮影|사진' },
  {
    role: 'assistance',
    words:
      '见习记者|見習記者|实习记者|實習記者|实习生|實習生|通讯员|参与记者|參與記者|参与采写|參與採寫|编译|編譯|翻译|翻譯|翻訳|번역|영상',
  },
]

const label = new RegExp(
  `(?:[\\s;；、，,/／|]+|(?<=\\p{Script=Hangul}{2})·)(?:本报|本報)?(${helpers.map(({ words }) => words).join('|')})(?!委員|影?报道|影?報[道導])(?:\\s?[:：/／=＝・·丨|｜]\\s?|\\s+|(?=\\p{Script=Han}{2,3}(?:[\\s、]|$)))`,
  'gu',
)

const roleOf = (word: string): Contributor['role'] =>
  helpers.find(({ words }) => words.split('|').includes(word))?.role ?? 'assistance'

/**
 * Parts contributors, who follow a word of their own after the authors, from the line: "文：王小梅　攝影：李文博", "记者
 * 王小梅 编辑 李文博". Undefined if no name follows such a word.
 */
export const partHelpers = (line: string): { head: string; contributors: Contributor[] } | undefined => {
  const found = [...line.matchAll(label)]
  const contributors = found.flatMap((match, at) =>
    namesIn(line.slice(match.index + match[0].length, found[at + 1]?.index)).map(
      (name): Contributor => ({ name, role: roleOf(match[1] ?? '') }),
    ),
  )
  return contributors.every(({ name }) => isEastAsianName(name))
    ? { head: line.slice(0, found[0]?.index), contributors }
    : undefined
}
