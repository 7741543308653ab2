/** The id of an article as it stands alone, or in its address or URN. */
const ID = /(?:^|[/:=])([\da-f]{24})(?![\da-f])/

/** The id of the article whose id, address or URN an editor looks for; undefined if the words name none. */
export const storyNamedIn = (words: string): string | undefined => ID.exec(words.trim())?.[1]
