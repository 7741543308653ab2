const PARAGRAPHS = /<(?:p|br|div|pre)\b/i

/** Whether HTML has bare lines as paragraphs: it has tags, but none that makes a paragraph or a break. */
export const hasBareLines = (html: string): boolean => /<[a-z]/i.test(html) && !PARAGRAPHS.test(html)
