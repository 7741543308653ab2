const quotation = /^「[^」]{14,}」$/u

/** Whether a paragraph is what somebody says in Japanese, without a full stop: a title is no quotation as a whole, or shorter. */
export const isSpoken = (text: string): boolean => quotation.test(text)
