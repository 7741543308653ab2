/**
 * Partitions that drops and the log rebuild: articles, the log and its marks, story names, embargoes,
 * receipts. Counts start again: without them, nothing that processes remember is relied on.
 * So does the time since the last export: the table that comes back has none.
 */
const rebuilt = /^(?:A#|L(?:#|$)|M#|X#|E$|D#|COUNTS$|EXPORT$)/

/** Whether a restore recreates an item, so that it is not exported as it is. */
export const isRebuilt = ({ pk }: { pk: string }): boolean => rebuilt.test(pk)
