import { type CutRule, firstMatch } from '../cut-rule.ts'

/** "Follow on Twitter", "Follow her on X": a link after the name, after which the line goes on. Source: CBS News and Lee Enterprises pages. */
export const followLink: CutRule = {
  name: 'byline/follow-link',
  cut: firstMatch(
    /(?<!\p{L})follow(?: (?:him|her|them|me|us))? on(?:(?:,? and|,| &)? (?:twitter|x|facebook|instagram|threads|bluesky|linkedin|tiktok)(?!\p{L}))+/iu,
  ),
}
