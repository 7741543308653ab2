const TAG = /<\/?[a-z][a-z\d]*(?:\s[^<>]{0,2000})?\/?>/i

/** Whether a text contains an HTML tag, and so is HTML. */
export const isMarked = (text: string): boolean => TAG.test(text)
