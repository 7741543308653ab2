/** Text as one line, for elements and attributes that allow no line breaks. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
