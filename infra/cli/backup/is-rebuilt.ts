/**
 * Partitions that drops and the log fill again: articles, the log and its marks, what stories go by, embargoes, receipts. Counts begin anew: where
 * there are none, nothing that is remembered is gone by.
 */
const rebuilt = /^(?:A#|L(?:#|$)|M#|X#|E$|D#|COUNTS$)/

/** Whether an item is made anew by a restore, and so is not exported as it lies there. */
export const isRebuilt = ({ pk }: { pk: string }): boolean => rebuilt.test(pk)
