import type { Source } from '../../source.ts'

/** JSON of any other kind: an object or a list, by its first two characters. A line of text in brackets is none. */
export const detectJson = ({ text }: Source): boolean => /^\s*(?:\{\s*["}]|\[\s*["{[\]])/.test(text)
