/** HTML without its first visible characters (those of `text`, white space aside); elements stay, empty or not. */
export const cutHtml = (html: string, text: string): string => {
  let left = text.replace(/\s/g, '').length
  return html.replace(/<[^>]*>|&(?:#\d+|#x[\da-f]+|\w+);|\s+|[^<&\s]/giu, token => {
    if (left === 0 || token.startsWith('<')) return token
    if (token.trim() !== '') left -= token.startsWith('&') ? 1 : token.length
    return ''
  })
}
