import { englishWords } from './english-words.ts'
import { otherWords } from './other-words.ts'
import { storedShapes } from './stored-shapes.ts'

/**
 * The dictionary that packed JSON is deflated against: 21 KB, within deflate's window of 32 KB. Strings
 * nearest its end are the cheapest to refer to. It must never change, since stored items can be read with no
 * other: a better one would be a second dictionary, under another attribute.
 */
export const firstDictionary: Uint8Array = Buffer.from(otherWords + englishWords + storedShapes)
