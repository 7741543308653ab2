import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import type { CreditRule } from '../credit-rule.ts'
import { nameList } from '../name-list.ts'

const head = screen(
  patternOf(
    /^(?:also |en est[ea] (?:reportaje|informe|nota) )?/iu,
    [
      [
        [
          /contributing(?: writers?| reporters?| reporting)?/iu,
          /contributors?/iu,
          /contribut(?:ing|ors) to this (?:report|story|article)/iu,
          /colabor(?:adore?s?|ó|ou|an|aron|aram)/iu,
          /han? colaborado/iu,
          /ont (?:contribué|collaboré)/iu,
          /ha(?:nno)? collaborato/iu,
          /medewerkers/iu,
          /medarbe(?:tar|jder)e(?: i \p{L}+)?/iu,
          /mitarbeit(?:er)?/iu,
        ],
        /(?: to this (?:report|story|article)| à cet(?:te)? \p{L}+| a questo \p{L}+)?(?: from [^:]{2,40}?)?(?:\s?:| were| was| are)/iu,
      ],
      /contributing/iu,
      /ve spolupráci se?/iu,
      /(?:colabor(?:ó|ou|aron|aram)|han? colaborado)(?! en est[ea] (?:pel|obra|disc|libr|camp|proy|film|álb))(?: (?:a|en|con|para|com|n)\s?est[ea] \p{L}+)?/iu,
      /(?:alla \p{L}+ di quest\p{L}+ \p{L}+ )?ha(?:nno)? collaborato/iu,
      /(?:při|na) \p{L}+(?: \p{L}+)? spolupracoval[aiy]?/iu,
      /(?:ساهم|شارك)ت? في (?:إعداد )?(?:هذا )?(?:التقرير|التغطية)/iu,
      /השתת(?:ף|פה|פו) בהכנת \p{L}+:?/iu,
      /au? colaborat:?/iu,
      /mitgearbeitet ha(?:t|ben)/iu,
      /contribu(?:yó|yeron|iu|íram) (?:a|en|con|para|com) est[ea] \p{L}+/iu,
    ],
    /(?:(?<=:)\s*|\s+)/iu,
  ),
)

/**
 * "Contributing: A, The Daily Planet", "Contributing to this report were A in X; B in Y".
 * Source: USA TODAY ("Contributing: ..."), AP round-ups ("Contributing to this report were ...").
 */
export const contributing: CreditRule = {
  name: 'contributors/contributing',
  read: sentence => {
    const match = head.exec(sentence)
    return match && !/[;,/]\s*\p{L}+\s?:\s/u.test(sentence.slice(match[0].length))
      ? nameList(sentence.slice(match[0].length), 'reporting')
      : undefined
  },
}
