/**
 * A feed without the line breaks and blanks that the feed library sets around each CDATA section. They would be of the text
 * (XML 1.0, section 2.10): a category "News & Features" would match no other.
 */
export const withoutPadding = (xml: string): string =>
  xml.replace(/>\s+(?=<!\[CDATA\[)/g, '>').replace(/\]\]>\s+(?=<\/)/g, ']]>')
