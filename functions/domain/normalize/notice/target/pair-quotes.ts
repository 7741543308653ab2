/** A title, in the quotation marks of any language. */
const quoted =
  /["“”„«»]\s?([^"“”„«»\n]{3,240}?)\s?["“”„«»]|(?<!\p{L})‘((?:[^‘’\n]|’(?=\p{L})){3,240})’(?!\p{L})/gu

/** A notice with each title in “such” quotation marks: »Ferry sinks«, ”Ferry sinks”, « Ferry sinks ». */
export const pairQuotes = (text: string): string =>
  text.replace(quoted, (_, title: string, single: string) => `“${title ?? single}”`)
