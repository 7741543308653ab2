import { roles } from '#domain/conventions/roles.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isNoMatter } from './is-no-matter.ts'
import { lastWord } from './last-word.ts'

/** Most words of a sentence that no length shows to be one: captions are seldom so short. */
const briefest = 6
/** What it is said by: a verb in small letters at its end, a quotation, a question. */
const brief =
  /^(?:\d{1,2}[.)]\s|[–—-]\s)?["“‘'«„]?\s?[¿¡]?(?:\p{Lu}|\d+ \S+ )(?:.*\s\p{Ll}[^\s,]*[.!…]|.*[.!…]\s?["”’'»“]|.*["”»]\.|.*\?)["”’'»)]*$/u
/** The same in letters without case, of so few words that no caption is meant: "来源不明。", "사진은 없었다." */
const caseless = /^["“«「『]?(?![图圖])\p{Lo}.*[.。！!?？؟।۔]["”»」』]*$/u
/** "Herring? Gone.", "Wind. Rain. Snow.", "Strike one. Nothing." */
const words =
  /^\p{Lu}\p{Ll}+(?:[?!…] \p{Lu}\p{Ll}+|(?: \p{Ll}+)+\. \p{Lu}\p{Ll}+|\. \p{Lu}\p{Ll}+\. \p{Lu}\p{Ll}+)[.!?…]$/u

/** "Ask anyone in Halden.", "Nobody told Ana Ruiz.": a sentence by its first word, whatever its last. */
const begun =
  /^(?:ask|imagine|consider|meet|forget|remember|come|go|(?:nobody|every(?:body|one)|it|he|she|they|we|you|I|there)(?:['’]\p{L}{1,2})?)\s.*[.!…]$/iu

/** "Enough.", "“No.”", "Und jetzt?": a sentence of a word or some, in the place of a story's first. */
export const isBrief = (text: string): boolean =>
  countWords(text) <= briefest &&
  ([brief, words, begun].some(form => form.test(text)) || (countWords(text) <= 3 && caseless.test(text))) &&
  !roles.nouns.has(lastWord(text)) &&
  isNoMatter(text)
