import type { Pattern } from '#domain/normalize/pattern/screen.ts'
import { screenAtLetters } from '#domain/normalize/pattern/screen-at-letters.ts'

const FORMS: readonly Pattern[] = [
  // "REFILE - Ferry sails at nine"
  /^[\W_]*(?:REFILE[DS]?|REFILING|RPT|REPEAT(?:S|ING)?|RE-?SENDS?|RE-?SENDING|RETRANSMIT\p{L}*|RETRANSMISSION|WIEDERHOLUNG|WDH(?:LG)?|REPETICI[OÓ]N|R[EÉ]P[EÉ]TITION|RIPETIZIONE|RIPETE|BISSA)\b(?!\s(?:(?:CON )?CORR|OFFENDER))/u,
  // "Wiederholung: Fähre fährt um neun"
  /^\W*(?:Wiederholung|Wdh\.?|Repetición|Répétition|Ripetizione):\s/u,
  // "Eds: Resends to all points"
  /^\W*(?:eds?:\s*)?(?:retransmission (?:of|to)|refiles|refile(?= to\b)|(?:refiling|resending)(?=\s*(?:[:,;.)–—-]|$|to\b|with\b|for\b|story|item|after|due))|resends|retransmits|refiled(?=\s*(?:[:,;.)–—-]|$|to\b|with\b|for\b|story|item|version|after|due|from)))\b/iu,
  // "Eds: Repeats for all points"
  /^(?:\W*(?:eds?|editors):\s*|\s*[([]\s*)(?:repeats|repeating|retransmitting|re-?sending)\b|^\W*repeats (?:to|for|from|with|without|stor|item|headline|earlier|add|fix)/iu,
  // "(Wiederholung)"
  /^\s*[([]\s*(?:rpt\b\.?|wiederholung|wdh|répétition|repetición|repite|repetição|ripetizione|ripete)\b(?!\s(?:(?:con )?corr|berichtigt))/iu,
  // "(This story refiled to fix formatting)"
  /^\s*[([]\s*(?:this )?story refiled\b/iu,
  // "This story has been refiled."
  /\b(?:story|article|item|version|report) refiles (?:to|with)\b|\b(?:story|article|item|version|version of the story|report)\b.{0,40}?\b(?:has been|was|is being|is) re-?(?:filed|sent|issued|transmitted)\b/iu,
].map(screenAtLetters)

/** The same text sent again: "REFILE-", "RPT-", "(Refiles to add …)", "(Wiederholung)", "(RIPETE …)". Sources: Reuters, dpa, AFP, EFE, ANSA. */
export const isRefile = (text: string): boolean => FORMS.some(form => form.test(text))
