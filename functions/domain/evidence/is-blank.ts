/** Whether a character shows nothing: white space, a control character, or a mark of format. */
export const isBlank = (character: string): boolean => /[\s\p{Cc}\p{Cf}]/u.test(character)
