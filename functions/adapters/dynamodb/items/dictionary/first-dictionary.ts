import { englishWords } from './english-words.ts'
import { otherWords } from './other-words.ts'
import { storedShapes } from './stored-shapes.ts'

/**
 * What packed JSON is deflated against: 21 KB, within deflate's window of 32 KB, and what is nearest to its end costs least to name. What is
 * stored cannot be read by any other, so it never changes: a better one is a second one, under another attribute.
 */
export const firstDictionary: Uint8Array = Buffer.from(otherWords + englishWords + storedShapes)
