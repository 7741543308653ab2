import type { Source } from '#domain/source.ts'

/**
 * Any other JSON: an object or a list, by its first two characters, behind what programs put before it (a comment, `callback(`, `var story =`).
 * A line of text in brackets is not JSON.
 */
export const detectJson = ({ text }: Source): boolean =>
  /^\s*(?:\/\/.*\n\s*){0,9}(?:(?:(?:var|let|const|window\.)\s*)?[\w.$]{1,60}\s*[=(]\s*)?(?:\{\s*["}]|\[\s*["{[\]])/.test(
    text,
  )
