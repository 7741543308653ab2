import { type CutRule, fromMatch } from '../cut-rule.ts'

/** "Ana Ruiz Sept", "Ana Ruiz, 2021": a month, weekday or year alone. Source: pages whose date a crawler cut short. */
export const monthAlone: CutRule = {
  name: 'byline/month-alone',
  cut: fromMatch(
    /[\s|,–—-]+(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Weds?|Thurs?|Fri)\.?,?\s*$|(?=[\s|,–—-])(?<=\p{L} \p{L}[\p{L}.'’-]{0,40} \p{L}[\p{L}.'’-]{0,40})[\s|,–—-]+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s*$|[\s|,(–—-]+(?:19|20)\d{2}\)?\s*$/u,
  ),
}
