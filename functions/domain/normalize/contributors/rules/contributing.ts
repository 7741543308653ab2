import { screen } from '#domain/normalize/pattern/screen.ts'
import type { CreditRule } from '../credit-rule.ts'
import { nameList } from '../name-list.ts'

const head = screen(
  /^(?:also |en est[ea] (?:reportaje|informe|nota) )?(?:(?:contributing(?: writers?| reporters?| reporting)?|contributors?|contribut(?:ing|ors) to this (?:report|story|article)|colabor(?:adore?s?|ó|ou|an|aron|aram)|han colaborado|ont (?:contribué|collaboré)|ha(?:nno)? collaborato|medewerkers|medarbe(?:tar|jder)e|mitarbeit(?:er)?)(?: to this (?:report|story|article)| à cet(?:te)? \p{L}+| a questo \p{L}+)?(?: from [^:]{2,40}?)?(?:\s?:| were| was| are)|contributing|(?:colabor(?:ó|ou|aron|aram)|han colaborado)(?: (?:a|en|con|para|com|n)\s?est[ea] \p{L}+)?|ha(?:nno)? collaborato|au? colaborat|mitgearbeitet ha(?:t|ben)|contribu(?:yó|yeron|iu|íram) (?:a|en|con|para|com) est[ea] \p{L}+)(?:(?<=:)\s*|\s+)/iu,
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
