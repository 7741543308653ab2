import { normalizeDateline } from '../dateline/normalize-dateline.ts'
import { countWords } from '../prose/count-words.ts'
import { takesBack } from './takes-back.ts'

/** In words; stories that tell of a withdrawn one begin with more. */
const longest = 80

/** Whether a paragraph with a dateline begins no story, but kills or holds one: "HALDEN (Coastal Wire) - Editors, please kill the story …". */
export const isDatedOrder = (text: string): boolean =>
  countWords(text) < longest && normalizeDateline(text) !== undefined && takesBack(text)
