import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { roles } from '#domain/conventions/roles.ts'
import { isNoMatter } from './is-no-matter.ts'
import { lastWord } from './last-word.ts'

const word = /^(?:\p{Lu}\p{Ll}+|(?:19|20)\d\d)[.!]$/u

/** "Guilty.", "1988.": a word that is a story's first sentence, and neither a place nor a post. */
export const isOneWord = (text: string): boolean =>
  word.test(text) && !isKnownPlace(text.slice(0, -1)) && !roles.nouns.has(lastWord(text)) && isNoMatter(text)
