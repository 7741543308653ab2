const marks: ReadonlySet<string> = new Set(['<', '=', '+'])

/** A line without the "<", "=" and "+" that end it on the wire, and the space before them; the "+" of a name stays ("Canal+"). Walks from the end, once. */
export const withoutEndMarks = (text: string): string => {
  let end = text.length
  while (marks.has(text.charAt(end - 1))) end -= 1
  if (text.charAt(end) === '+' && /\S/.test(text.charAt(end - 1))) end += 1
  return end === text.length ? text : text.slice(0, end).trimEnd()
}
