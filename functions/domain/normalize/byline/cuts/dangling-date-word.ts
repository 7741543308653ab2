import { type CutRule, fromMatch } from '../cut-rule.ts'

/**
 * "Ana Ruiz, Meridian News on": a word that led to a date, where the date itself was lost.
 * Source: newspaper pages fed by Tribune Content Agency, whose date stands in an element of its own.
 */
export const danglingDateWord: CutRule = {
  name: 'byline/dangling-date-word',
  cut: fromMatch(
    /(?<!\bvan)[\s|,–—-]+(?:on|at|am|um|le|el|il|op|den|dia|[Dd]ate|DATE|[Dd]atum|[Ff]echa|[Dd]ata|[Tt]ime)\s*[:,]?\s*$/u,
  ),
}
