/** Inline elements that the cut left empty. */
const EMPTY = /<(abbr|cite|em|q|strong|sub|sup|u)>\s*<\/\1>\s*/g

/** HTML without its first visible characters (those of `text`, white space aside) and what they leave empty. */
export const cutHtml = (html: string, text: string): string => {
  let left = text.replace(/\s/g, '').length
  const cut = html.replace(/<[^>]*>|&(?:#\d+|#x[\da-f]+|\w+);|\s+|[^<&\s]/giu, token => {
    if (left === 0 || token.startsWith('<')) return token
    if (token.trim() !== '') left -= token.startsWith('&') ? 1 : token.length
    return ''
  })
  return cut.replace(EMPTY, '').replace(/^(<[^>]*>)\s+/, '$1')
}
