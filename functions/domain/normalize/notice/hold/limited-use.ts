/** A bar of one use of a story, or of its use in one place: it narrows its rights, and kills nothing. Pattern source, for letters of either case. */
export const LIMITED_USE =
  '\\b(?:(?:may|must|should|can)(?:not| not| no longer) be (?:used|published|run|broadcast|aired|posted)|(?:is|are) not (?:available )?(?:for|to be) (?:use[d]?|publi\\p{L}+|broadcast|clients)) (?:online|on (?:the )?(?:web|internet|tv|radio|air|social media|sites?)|by \\p{L}|in (?!any|its|their|this|that|our|whole|part|full|present|current)\\p{L})[^.!?;]*'
