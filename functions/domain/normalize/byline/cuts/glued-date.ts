import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { type CutRule, fromMatch } from '../cut-rule.ts'

/** "ANA RUIZMAY 5, 2016", "Ana RuizMay 5, 2016": a date whose month is glued to the name. Source: nytimes.com and other pages whose elements a crawler joined. */
export const gluedDate: CutRule = {
  name: 'byline/glued-date',
  cut: fromMatch(
    patternOf([
      [
        /(?<=\p{Ll}|\p{Lu}{2})/u,
        [
          /Jan(?:uary)?/u,
          /Feb(?:ruary)?/u,
          /Mar(?:ch)?/u,
          /Apr(?:il)?/u,
          /May/u,
          /June?/u,
          /July?/u,
          /Aug(?:ust)?/u,
          /Sept?(?:ember)?/u,
          /Oct(?:ober)?/u,
          /Nov(?:ember)?/u,
          /Dec(?:ember)?/u,
          /JAN(?:UARY)?/u,
          /FEB(?:RUARY)?/u,
          /MARCH/u,
          /APRIL/u,
          /MAY/u,
          /JUNE/u,
          /JULY/u,
          /AUG(?:UST)?/u,
          /SEPT?(?:EMBER)?/u,
          /OCT(?:OBER)?/u,
          /NOV(?:EMBER)?/u,
          /DEC(?:EMBER)?/u,
        ],
        /\.? (?:\d{1,2}(?:, \d{4})?|\d{4})\b/u,
      ],
      /(?<=\p{L}{2})(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)(?:day|DAY),? /u,
      /(?<=\p{L})\d{1,2}[:./-]\d{1,2}[:./-]?\d{0,4}/u,
      /(?<=\p{L}{2})\d{4}-\d{2}-\d{2}/u,
    ]),
  ),
}
