import { countWords } from '#domain/normalize/prose/count-words.ts'
import { hasVerb } from './has-verb.ts'

/** Most words of such a caption. */
const longest = 6
const placed =
  /\s(?:at(?! (?:last|least|first|once))|in|on|near|under|with|off|outside|inside|of|from|during)\s/u

/** "A sailor at work.": where something is, without a verb, as captions in English say it. */
export const isCaption = (text: string): boolean =>
  countWords(text) <= longest && text.endsWith('.') && placed.test(text) && !hasVerb(text)
