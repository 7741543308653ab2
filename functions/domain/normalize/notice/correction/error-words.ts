/** Words that say that something was wrong. Pattern source. */
export const errorWords =
  '(?:erroneous(?:ly)?|incorrect(?:ly)?|mistaken(?:ly)?|wrong(?:ly)?|inaccurate(?:ly)?|imprecise(?:ly)?|mis(?:stated?|identif\\w+|spell\\w*|spelt|attribut\\w+|quot\\w+|characteri[sz]\\w+|reported|named|label\\w+|describ\\w+|calculat\\w+|represent\\w+|translat\\w+|dated|rendered|transcrib\\w+)|transposed|omitted|outdated|in error|an error|error)'
