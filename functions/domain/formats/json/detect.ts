import type { Source } from '#domain/source.ts'

/**
 * Any other JSON: an object or a list, by its first two characters, behind what programs put before it (a comment, `callback(`, `var story =`).
 * A document that was packed once more, as a string, is JSON as well; a line of text in brackets is not.
 */
export const detectJson = ({ text }: Source): boolean =>
  /^\s*(?:\/\/.*\n\s*){0,9}(?:(?:(?:var|let|const)\s+)?[\w.$]{1,60}\s*[=(]\s*)?(?:"<\?xml |"?\{\s*\\?["}]|\[\s*["{[\]])/.test(
    text,
  )
