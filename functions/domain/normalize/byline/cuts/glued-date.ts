import { type CutRule, fromMatch } from '../cut-rule.ts'

/** "ANA RUIZMAY 5, 2016", "Ana RuizMay 5, 2016": a date whose month is glued to the name. Source: nytimes.com and other pages whose elements a crawler joined. */
export const gluedDate: CutRule = {
  name: 'byline/glued-date',
  cut: fromMatch(
    /(?<=\p{Ll}|\p{Lu}{2})(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MARCH|APRIL|MAY|JUNE|JULY|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\.? (?:\d{1,2}(?:, \d{4})?|\d{4})\b|(?<=\p{L}{2})(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)(?:day|DAY),? |(?<=\p{L})\d{1,2}[:./-]\d{1,2}[:./-]?\d{0,4}|(?<=\p{L}{2})\d{4}-\d{2}-\d{2}/u,
  ),
}
