/**
 * Partitions that drops and the log rebuild: articles, the log and its marks, story names, embargoes,
 * receipts. Two others begin anew: the counts, without which no process relies on what it remembers, and the time of the last
 * export, since the table that comes back has never been exported.
 */
const rebuilt = /^(?:A#|L(?:#|$)|M#|X#|E$|D#|COUNTS$|EXPORT$)/

/** Whether a restore recreates an item, so that it is not exported as it is. */
export const isRebuilt = ({ pk }: { pk: string }): boolean => rebuilt.test(pk)
