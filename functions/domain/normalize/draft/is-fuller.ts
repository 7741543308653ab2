/** Letters and hyphens that plain spelling has not: "Müller" says more than "Mueller". */
const marked = (name: string): number => name.replace(/[\x20-\x2c\x2e-\x7e]/g, '').length

/** Whether a spelling says more than another of the same name: by its letters, then by its length. */
export const isFuller = (one: string, other: string): boolean =>
  marked(one) === marked(other) ? one.length > other.length : marked(one) > marked(other)
