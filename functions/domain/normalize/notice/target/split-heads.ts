/** Behind a headline and whatever sets it apart: "KILL: Ferry sinks / HOLD: Quarry burns". */
const next = /\n|\s{0,4}[.,;/|–—-]{1,4}\s{1,4}(?=(?:KILL|(?:WITH)?HOLD|WITHDRAWN?)\s?[:–—])/u

/** The orders of a notice that head the name of a story each, on lines of their own or one behind another. */
export const splitHeads = (note: string): string[] => note.split(next)
