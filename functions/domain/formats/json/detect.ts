import type { Source } from '../../source.ts'

/**
 * Any other JSON: an object or a list, by its first two characters. A line of text in brackets is not JSON.
 */
export const detectJson = ({ text }: Source): boolean => /^\s*(?:\{\s*["}]|\[\s*["{[\]])/.test(text)
