import { type CutRule, firstMatch } from '../cut-rule.ts'

/** "Follow on Twitter", "Follow her on X": a link behind the name, after which the line goes on. */
export const followLink: CutRule = {
  name: 'byline/follow-link',
  source: 'CBS News and Lee Enterprises pages',
  cut: firstMatch(
    /(?<!\p{L})follow(?: (?:him|her|them|me|us))? on (?:twitter|x|facebook|instagram|threads|bluesky|linkedin)(?!\p{L})/iu,
  ),
}
