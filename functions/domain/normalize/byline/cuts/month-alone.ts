import { type CutRule, fromMatch } from '../cut-rule.ts'

/** "Ana Ruiz Sept", "Ana Ruiz on Sunday", "Ana Ruiz, 2021": a month, weekday or year alone, which no paper is called after ("Mail on Sunday"). Source: pages whose date a crawler cut short. */
export const monthAlone: CutRule = {
  name: 'byline/month-alone',
  cut: fromMatch(
    /[\s|,–—-]+(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Weds?|Thurs?|Fri)\.?,?\s*$|(?=[\s|,–—-])(?<=\p{L} \p{L}[\p{L}.'’-]{0,40} \p{L}[\p{L}.'’-]{0,40})(?<!(?:Mail|Scotland|Independent)(?: on)?)[\s|,–—-]+(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s*$|[\s|,(–—-]+(?:19|20)\d{2}\)?\s*$/u,
  ),
}
