/** The value of a header field by its name in small letters, however the caller wrote it (RFC 9110, section 5.1). */
export const findHeader = <T>(
  headers: Readonly<Record<string, T | undefined>> | null,
  name: string,
): T | undefined => {
  // Of each call this is asked five times: with a list of entries it was a quarter of the chain.
  for (const key in headers) if (key.length === name.length && key.toLowerCase() === name) return headers[key]
  return undefined
}
