/** One word in which a Chinese, Japanese or Korean name is written. */
const oneWord = /^[\p{Script=Han}々]{2,5}$|^\p{Script=Hangul}{2,5}$/u

/** Whether metadata name a person in full. A login ("roe.jane") or a system user has one word, and no letters of East Asia. */
export const isFullName = (name: string): boolean => /\S\s+\S/u.test(name) || oneWord.test(name.trim())
