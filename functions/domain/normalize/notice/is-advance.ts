import { type Pattern, screen } from '../pattern/screen.ts'

const FORMS: readonly Pattern[] = [
  /^[\W_]*(?:(?:AP|WEEKEND|SUNDAY|BC|EDS?|EDITORS?)\W+){0,2}ADV(?:ANCE[DS]?)?\W*(?:\d{1,2}\b|(?:FOR|TO|MOVED)\b|\()/u,
  /^\W*(?:WEEKEND|\p{Lu}+DAY) ADVANCE\W*$|^\W*Advance for (?:weekend|\p{L}+day|\p{L}+\.? \d)/u,
  /^\W*FOR (?:\p{Lu}+DAY|WEEKEND|\p{Lu}+DAY,? \p{Lu}{3,9}\.? \d{1,2},?) (?:RELEASE|USE|PAPERS|EDITIONS|AMS|PMS)\b/u,
  /^\W*Adv(?:\.?\s(?:for\b|\d)|\d\d? [Ff]or\b)/u,
  /^\W*For (?:[Ww]eekend|\p{Lu}\p{Ll}+day) (?:[Ee]ditions|[Pp]apers)\b/u,
  /\bfor (?:use|release|publication)\b.{0,80}?\b(?:and|or) thereafter\b/iu,
  /\badvanced? for (?:use|release|publication|\w+day|\w+ \d{1,2})\b/iu,
  /\bmoved (?:in advance|for use)\b/iu,
  /^\W*(?:eds?|editors?)?\W*for use\b(?! (?:until|till|through|within)\b)(?!.{0,40}\b(?:with|by|in)\b).{0,40}?(?:day\b|\d)/iu,
].map(form => screen(form))

/** Advances, sent early for a day to come: "FOR USE SUNDAY, JUNE 14, AND THEREAFTER", "ADVANCE FOR SUNDAY", "Adv15". Source: AP. */
export const isAdvance = (text: string): boolean => FORMS.some(form => form.test(text))
