import type { Piece } from './piece.ts'
import type { ListItem } from './split-list.ts'

/** What is known about a phrase's surroundings. */
export interface PhraseContext {
  /** The line is printed in capitals, so that capitals show nothing. */
  shouting: boolean
  /** It follows a name after a comma or bar: more likely whom the person writes for than one more name with it. */
  trailing: boolean
  /** What stood before it. */
  before: ListItem['before']
  /** It may be a person of one name. */
  mononyms: boolean
  /** Reads a part of the phrase by all rules. */
  read: (part: string) => Piece[]
}

/** One way to read a phrase of a credit; undefined where the phrase has another form. */
export type PhraseRule = (text: string, context: PhraseContext) => Piece[] | undefined
