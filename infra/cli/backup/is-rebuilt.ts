/** Partitions that drops and the log fill again: articles, the log and its marks, what stories go by, embargoes, receipts. */
const rebuilt = /^(?:A#|L(?:#|$)|M#|X#|E$|D#)/

/** Whether an item is made anew by a restore, and so is not exported as it lies there. */
export const isRebuilt = ({ pk }: { pk: string }): boolean => rebuilt.test(pk)
