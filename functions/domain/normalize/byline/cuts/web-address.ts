import { type CutRule, firstMatch } from '../cut-rule.ts'

/** Links that a page prints beside the name. Source: scraped pages; GlobeNewswire and blog bylines. */
export const webAddress: CutRule = {
  name: 'byline/web-address',
  cut: firstMatch(
    /[(<[]?(?:https?:\/\/|www\.|(?<![\p{L}\p{N}.@])(?:x|twitter|facebook|instagram|linkedin)\.com\/)[^\s)>\]]{1,300}[)>\]]?/iu,
  ),
}
