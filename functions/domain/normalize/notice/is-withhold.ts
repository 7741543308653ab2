const STORY = '(?:stor(?:y|ies)|items?|articles?|slug\\w*|headline\\w*|copy|BC-)'
const FORMS: readonly RegExp[] = [
  /^[\W_]*(?:(?:BULLETIN|MANDATORY|URGENT|ADVISORY|AP|EDITORS?|ATTENTION)\W+){0,3}(?:WITHHOLD|HOLD)\b(?!\s+FOR)(?:$|\s*[-:,;.!(—–/]|\s+(?:THE\b|THIS\b|STORY|ITEM|ADVISORY|BC-|COPY|ORDER|IS\b))/u,
  /\b(?:withhold|hold) is mandatory\b|\bmandatory (?:withhold|hold)\b/iu,
  new RegExp(
    `(?:\\bplease|\\beditors?\\s?[:,–—-]|\\battention\\b)\\W?.{0,60}?\\b(?:withhold|hold)\\b.{0,80}?\\b${STORY}`,
    'iu',
  ),
  new RegExp(`^\\W*(?:withhold|hold) (?:the|this|all|publication of the)\\b.{0,80}?\\b${STORY}`, 'iu'),
  new RegExp(
    `^\\W*(?:the|this)\\b.{0,60}?\\b${STORY}\\b.{0,160}?\\b(?:is being|has been|should be|must be) withheld\\b`,
    'iu',
  ),
  /\b(?:Meldung|Bericht|Text)\b.{0,120}?\b(?:noch nicht|vorerst nicht|vorläufig nicht) (?:zu )?(?:verwenden|veröffentlichen|freigegeben)\b/iu,
]

/** Holds: "BULLETIN WITHHOLD", "Editors: Please hold the story slugged …". Source: AP advisories. */
export const isWithhold = (text: string): boolean => FORMS.some(form => form.test(text))
