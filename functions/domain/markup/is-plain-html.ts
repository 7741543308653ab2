const PLAIN = /^(?:<(p|h2|h3|h4)>[^<>&\0]*(?:&(?:amp|lt|gt);[^<>&\0]*)*<\/\1>\n?)*$/

/**
 * Whether HTML is nothing but paragraphs and headings of plain text, one after the other. That passes the sanitizer as it is, so such a story
 * need neither load it nor wait for it: a seventh of the time of a story on the wire.
 */
export const isPlainHtml = (html: string): boolean => PLAIN.test(html)
