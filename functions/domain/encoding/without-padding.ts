const PADDING: ReadonlySet<string> = new Set(['\0', '\u001A'])

/** Removes the NULs and the Ctrl-Z with which old systems pad the last record. */
export const withoutPadding = (text: string): string => {
  let end = text.length
  while (end > 0 && PADDING.has(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
