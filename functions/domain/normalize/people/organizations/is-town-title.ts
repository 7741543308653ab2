import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { roleWords } from '../roles/role-words.ts'

/** Whether a phrase is a known place and a word that ends titles: "Fresno Bee", "Hong Kong Free Press". */
export const isTownTitle = (phrase: string): boolean =>
  roleWords.endsAsTitle(phrase) && isKnownPlace(phrase.replace(/(?: (?:Free|Daily))? \S+$/u, ''))
