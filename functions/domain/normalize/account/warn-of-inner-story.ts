import { normalizeDateline } from '../dateline/normalize-dateline.ts'
import { isMarkedByline } from '../headline/is-marked-byline.ts'
import type { Paragraph } from '../paragraph.ts'
import { countWords } from '../prose/count-words.ts'
import { isProse } from '../prose/is-prose.ts'

/** How a sentence ends, and no headline. */
const sentence = /[.!?…:;,]["”’»)]?$/

/** A line of marks between two texts. */
const rule = /^[-*_=#~–—•\s]{3,60}$/

/** "- Reporting by: Silke Brandt": of a list of contacts. */
const item = /^[-*•]\s/

/** Where a headline with a byline or a dateline under it stands below a line of marks. */
const findBelowRule = (texts: readonly string[]): number =>
  texts.findIndex(
    (text, index) =>
      index > 2 &&
      rule.test(texts[index - 1] ?? '') &&
      !rule.test(text) &&
      !sentence.test(text) &&
      texts
        .slice(index + 1, index + 3)
        .some(
          below =>
            (isMarkedByline(below) && !item.test(below)) ||
            (normalizeDateline(below)?.place !== undefined && isProse(below)),
        ),
  )

/** The fewest words of a heading that is no label: "Analysis" stands over the byline of a part. */
const fewest = 3

const isHeadline = (above: Paragraph | undefined): boolean =>
  above?.kind === 'heading' && countWords(above.text) >= fewest

/**
 * A warning where a headline, a byline and a dateline stand below a byline and its prose, and no mark of an end between (under a marked heading the
 * byline is enough), or a headline and either of them below a line of marks: two stories, of which one is left out, or part of the other's text.
 *
 * @param paragraphs the head and the story, and what stands below it if lines of marks do
 */
export const warnOfInnerStory = (paragraphs: readonly Paragraph[]): string[] => {
  const texts = paragraphs.map(({ text }) => text)
  const first = texts.findIndex(isMarkedByline)
  const at = texts.findIndex(
    (text, index) =>
      index > first + 2 &&
      isMarkedByline(text) &&
      !sentence.test(texts[index - 1] ?? '') &&
      (normalizeDateline(texts[index + 1] ?? '')?.place !== undefined || isHeadline(paragraphs[index - 1])) &&
      texts.slice(first + 1, index - 1).some(isProse),
  )
  const headline = (texts[at - 1] ?? texts[findBelowRule(texts)])?.slice(0, 80)
  return headline
    ? [`“${headline}” reads as the headline of a second story: drop each as a file of its own`]
    : []
}
