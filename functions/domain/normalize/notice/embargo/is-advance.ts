import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'

const FORMS: readonly Pattern[] = [
  // "ADVANCE FOR SUNDAY, JUNE 14"
  /^[\W_]*(?:(?:AP|WEEKEND|SUNDAY|BC|EDS?|EDITORS?)\W+){0,2}ADV(?:ANCE[DS]?)?\W*(?:\d{1,2}\b|(?:FOR|TO|MOVED)\b|\()/u,
  // "WEEKEND ADVANCE"
  /^\W*(?:WEEKEND|\p{Lu}+DAY) ADVANCE\W*$|^\W*Advance for (?:weekend|\p{L}+day|\p{L}+\.? \d)/u,
  // "FOR SUNDAY PAPERS"
  /^\W*FOR (?:\p{Lu}+DAY|WEEKEND|\p{Lu}+DAY,? \p{Lu}{3,9}\.? \d{1,2},?) (?:RELEASE|USE|PAPERS|EDITIONS|AMS|PMS)\b/u,
  // "Adv15 For use Sunday"
  /^\W*Adv(?:\.?\s(?:for\b|\d)|\d\d? [Ff]or\b)/u,
  // "For Sunday editions"
  /^\W*(?:Hold f|F)or (?:use in |publication in )?(?:the )?(?:[Ww]eekend|\p{Lu}\p{Ll}+day)(?:['’]s)? (?:[Ee]ditions|[Pp]apers)\b/u,
  // "For use Sunday, June 14, and thereafter"
  /\bfor (?:use|release|publication)\b.{0,80}?\b(?:and|or) thereafter\b/iu,
  // "Advance for release Sunday"
  /\badvanced? for (?:use|release|publication|\w+day|\w+ \d{1,2})\b/iu,
  // "This is an advance for the weekend editions of May 9-10."
  /\bthis (?:\p{L}+ )?is an advance for (?:the )?(?:weekend|use|release|\p{L}+day|\p{L}+\.? \d)/iu,
  // "Moved in advance"
  /\bmoved (?:in advance|for use)\b/iu,
  // "Eds: For use Sunday"
  /^\W*(?:eds?|editors?)?\W*for use\b(?! (?:until|till|through|within|for \d+)\b)(?!.{0,40}\b(?:with|by|in)\b).{0,40}?(?:day\b|\d)/iu,
].map(form => screen(form))

/** Advances, sent early for a day to come: "FOR USE SUNDAY, JUNE 14, AND THEREAFTER", "ADVANCE FOR SUNDAY", "Adv15". Source: AP. */
export const isAdvance = (text: string): boolean => FORMS.some(form => form.test(text))
