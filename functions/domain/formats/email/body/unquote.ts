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

/** Who wrote what stands quoted below, and when, as mail programs say in a line or two: "On Thu, 5 Nov 2026 at 09:00, Desk <desk@…> wrote:". */
const attribution =
  /^(?:(?=.{0,200}[\d@]).{1,200}|.{0,100}(?:20\d\d|\d:\d\d).{0,100}\r?\n.{1,100}):[ \t]{0,9}\r?\n(?:[ \t]{0,9}\r?\n)?(?=>)/m

/** An answer without the mail that it answers, which stands quoted in it, before, between or below its own words. */
export const withoutAnswered = (text: string): string =>
  attribution.test(text) ? text.replace(attribution, '').replace(/^>.*$/gm, '') : text
