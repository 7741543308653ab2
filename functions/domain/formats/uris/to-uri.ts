/** URI schemes that may be passed on to other systems; none of them runs anything. */
const SCHEME = /^(?:https?|urn|tag):/i
/** RFC 3986, without the brackets of IPv6 addresses. */
const STRICT =
  /^[a-z][a-z\d+.-]*:(?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2})+(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2})*)?$/i

const isUri = (text: string): boolean =>
  SCHEME.test(text) && STRICT.test(text) && (!/^http/i.test(text) || URL.canParse(text))

/**
 * An address or name as a URI according to RFC 3986, with forbidden characters percent-encoded; undefined if
 * it is not one.
 */
export const toUri = (text: string): string | undefined => {
  if (isUri(text)) return text
  const url = SCHEME.test(text) && URL.canParse(text) ? new URL(text).href : undefined
  const encoded = url?.replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/g, encodeURIComponent)
  return encoded && isUri(encoded) ? encoded : undefined
}
