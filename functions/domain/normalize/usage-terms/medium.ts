/** What conditions of use call a medium: the source of a pattern, in small letters. */
export const MEDIUM =
  '(?:mag(?:azine)?s?|tv|television|radio|broadcast|print|web|internet|online|digital|mobile|apps?)'
