/** The ids of articles, as warnings and the notes of cases name them: "… (article 071e…, 9e81…)". */
const ids = /(?<=\barticle (?:[\da-f]{24}, ){0,20})([\da-f]{24})(?![\da-f])/iu

/** A text in parts, of which the second and every other after it is the id of an article. */
export const splitAtStories = (text: string): string[] => text.split(ids)
