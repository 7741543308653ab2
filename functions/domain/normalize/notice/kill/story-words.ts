/** What agencies call what they sent, in advisories. Pattern source. */
export const storyWords =
  "(?:stor(?:y|ies)|items?|articles?|slug\\w*|headline\\w*|version|copy|dispatch|report|BC-|advisory|alert|(?:the|this|[’']s) (?:column|obituary|comic strip)|column by|(?:news |press |the |this |following )release)"
