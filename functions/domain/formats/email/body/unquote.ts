/** How a mail names its sender, in the languages of mail programs. */
const sender = /^(?:From|Von|De|Da|Van|Fra|Från)\s?:\s/m

/**
 * A text without "> " before its lines, where a program passes a mail on so: Apple Mail quotes its header too, others what stands below it. An
 * answer, whose quotation stands below "… wrote:", stays as it is.
 */
export const unquote = (text: string): string => {
  const first = text.search(/^>/m)
  if (first < 0) return text
  const above = text.slice(0, first)
  const quoted = text.slice(first).replace(/^(?:> ?)+/gm, '')
  const isPassedOn = sender.test(above) && !/:\s*$/.test(above)
  return isPassedOn || /^> ?(?:From|Von|De|Da|Van|Fra|Från)\s?: /m.test(text) ? above + quoted : text
}
