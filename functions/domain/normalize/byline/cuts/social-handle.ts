import { type CutRule, firstMatch } from '../cut-rule.ts'

/** "@anaruiz", also glued to the name, with "Follow" or "Twitter:" before it; "Signal: anaruiz.27". Source: Vox Media, The A.V. Club and ABC News pages. */
export const socialHandle: CutRule = {
  name: 'byline/social-handle',
  cut: firstMatch(
    /\(?\s?(?:(?<![\p{L}\p{N}_])(?:follow|twitter|x|on twitter|instagram|threads|bluesky|(?<!-)telegram|mastodon)\b:?\s)?(?:@|(?<![\p{L}\p{N}_])(?:on )?signal(?: at |: ?)(?=\S{2,30}\d))[\p{L}\p{N}_.]{2,40}\s?\)?/iu,
  ),
}
