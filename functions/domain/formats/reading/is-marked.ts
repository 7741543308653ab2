const TAG = /<\/?[a-z][a-z\d]*(?:\s[^<>]{0,2000})?\/?>/i

/** Whether a text holds a tag of HTML, and so is HTML. */
export const isMarked = (text: string): boolean => TAG.test(text)
