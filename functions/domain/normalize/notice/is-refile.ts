const FORMS: readonly RegExp[] = [
  /^[\W_]*(?:REFILE[DS]?|REFILING|RPT|REPEAT(?:S|ING)?|RESENDS?|RESENDING|RETRANSMIT\w*|RETRANSMISSION|WIEDERHOLUNG|WDH(?:LG)?|REPETICIÓN|RÉPÉTITION|BISSA)\b/u,
  /^\W*(?:eds?:\s*)?(?:refiles|refiled|refiling|repeats|repeating|resends|resending|retransmits)\b/iu,
  /\b(?:story|article|item|version|version of the story|report)\b.{0,40}?\b(?:has been|was|is being|is) re-?(?:filed|sent|issued|transmitted)\b/iu,
]

/** The same text sent again: "REFILE-", "RPT-", "(Refiles to add …)", "This version of the story has been refiled". Source: Reuters, dpa. */
export const isRefile = (text: string): boolean => FORMS.some(form => form.test(text))
