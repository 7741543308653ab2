/** Words that say that something was wrong. Pattern source. */
export const errorWords =
  '(?:erroneous(?:ly)?|incorrect(?:ly)?|mistaken(?:ly)?|wrong(?:ly)?|inaccurate(?:ly)?|imprecise(?:ly)?|misstated?|misidentif\\w+|misspell\\w*|misspelt|misattribut\\w+|misquot\\w+|mischaracteri[sz]\\w+|misreported|misnamed|omitted|in error|an error|error)'
