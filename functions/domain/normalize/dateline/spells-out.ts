const acronym = /^\p{Lu}{2,5}$/u

/** Whether words say what an acronym stands for: "BTC (Bitcoin)", where "NYON (SID)" is a town and its agency. */
export const spellsOut = (words: string, letters: string): boolean =>
  acronym.test(letters) &&
  /\p{Ll}/u.test(words) &&
  new RegExp(`^${[...letters].join('.*')}`, 'iu').test(words)
