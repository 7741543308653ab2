/** A Chinese, Japanese or Korean name, which is written as one word. */
const oneWord = /^[\p{Script=Han}々]{2,5}$|^\p{Script=Hangul}{2,5}$/u

/**
 * Whether metadata give a person's full name. A login ("roe.jane") or a system user is a single word, and not
 * in East Asian script.
 */
export const isFullName = (name: string): boolean => /\S\s+\S/u.test(name) || oneWord.test(name.trim())
