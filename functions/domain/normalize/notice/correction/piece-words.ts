/** Kinds of published piece as corrections name them: `any` of them, and the ones that stories about other people's reports seldom name (`own`). Pattern sources. */
export const pieceWords = {
  any: '(?:stor(?:y|ies)|articles?|columns?|posts?|headlines?|captions?|graphics?|pieces?|transcript|dispatch|obituary|editorial|newsletter|podcast|review|report|item|interview|video|map|chart|list|page|version|copy)',
  own: '(?:stor(?:y|ies)|articles?|columns?|headlines?|captions?|obituary|editorial|dispatch|newsletter|post|piece)',
} as const
