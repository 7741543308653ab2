const PLAIN = /^(?:<(p|h2|h3|h4)>[^<>&\0]*(?:&(?:amp|lt|gt);[^<>&\0]*)*<\/\1>\n?)*$/

/**
 * Whether HTML is nothing but paragraphs and headings of plain text, one after another. The sanitizer would
 * leave that unchanged, so such a story need not load or run it, which saves a seventh of the time of a wire
 * story.
 */
export const isPlainHtml = (html: string): boolean => PLAIN.test(html)
