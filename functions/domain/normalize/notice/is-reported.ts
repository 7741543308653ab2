import type { IsNotice } from './notice-reading.ts'

const quotation = /[“„«]([^“”„«»]{4,300})[”“»]|"([^"]{4,300})"/gu
/** Any title, where another was quoted. */
const TITLE = '“Story of the day”'
/** Who says so, or what becomes of it. */
const goesOn = /(?<!\p{L})\p{Ll}{2,}\P{L}{1,3}\p{Ll}{2,}/u

/** “KILL KILL KILL” Ferry sinks: a desk's mark before a headline. */
const marks = /^\P{L}*["“„«][^"“”„«»]{3,40}[^"“”„«»,.!?]["”“»] \p{Lu}/u

/**
 * Whether an order is only quoted in what tells of it: “KILL KILL KILL,” the notice began. What is quoted is the order, and the words around it are none:
 * 'Please kill “Ferry sinks”' quotes a title.
 */
export const isReported = (text: string, is: IsNotice): boolean => {
  const around = text.replace(quotation, TITLE)
  return (
    around !== text &&
    !marks.test(text) &&
    goesOn.test(around.replaceAll(TITLE, ' ')) &&
    !is(around) &&
    [...text.matchAll(quotation)].some(([, words = '', straight = words]) => is(straight))
  )
}
