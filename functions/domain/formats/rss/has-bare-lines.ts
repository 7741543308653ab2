const PARAGRAPHS = /<(?:p|br|div|pre)\b/i

/** Whether HTML has paragraphs that are nothing but lines: tags, but none that makes a paragraph or a break. */
export const hasBareLines = (html: string): boolean => /<[a-z]/i.test(html) && !PARAGRAPHS.test(html)
