import { type CutRule, fromMatch } from '../cut-rule.ts'

/** "Ana Ruiz Sept": a month or weekday whose day was lost. */
export const monthAlone: CutRule = {
  name: 'byline/month-alone',
  source: 'pages whose date a crawler cut short',
  cut: fromMatch(/[\s|,–—-]+(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Weds?|Thurs?|Fri)\.?,?\s*$/u),
}
