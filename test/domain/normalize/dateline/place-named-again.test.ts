import { describe, expect, test } from 'vitest'
import { placeNamedAgain } from '#domain/normalize/dateline/place-named-again.ts'

const below = [
  { text: 'Der Pegel stieg am Vormittag.' },
  { text: 'Die Bahn zwischen Rodau und Sorn fährt nicht.' },
]

describe('a place that the headline names', () => {
  const lead = 'Nach einem Deichbruch ist am Montag die gesamte Altstadt evakuiert worden.'
  test.for([
    ['Rodau', `Rodau. ${lead}`, 'Deich in Rodau gebrochen'],
    ['Rodau', `Rodau: ${lead}`, "Dike breaks in Saxony's Rodau"],
    [undefined, `Rodau: ${lead}`, 'Deich bei Rodau gebrochen'],
    ['RODAU', `RODAU | ${lead}`, 'Deich in Rodau gebrochen'],
    ['Bad Rodau', `Bad Rodau – ${lead}`, 'Deich bei Bad Rodau gebrochen'],
    [
      'Kouva',
      'Kouva. Vanhankaupungin asukkaat lähtivät maanantaina kodeistaan, kun pato murtui.',
      'Pato murtui Kouvassa',
    ],
    [undefined, `Stille. ${lead}`, 'Living in Stille'],
    [undefined, `Rodau. ${lead}`, 'Deich gebrochen'],
  ] as const)('is %s in "%s" under "%s"', ([place, text, headline]) => {
    expect(placeNamedAgain({ text }, [], headline)?.place).toBe(place)
  })
})

describe('a place before a full stop that the story names again', () => {
  test.for([
    ['Rodau', 'Rodau. Nach einem Deichbruch bei Rodau ist am Montag die Altstadt evakuiert worden.'],
    [
      'Bad Rodau',
      'Bad Rodau. Die Altstadt in Bad Rodau ist am Montag nach einem Deichbruch evakuiert worden.',
    ],
    [undefined, 'Rodau. Nach einem Deichbruch ist am Montag die gesamte Altstadt evakuiert worden.'],
    [undefined, 'Stille. Nur der Wind ging am Montag durch die Gassen der leeren Altstadt.'],
    [undefined, 'Rodau. Ende. In Rodau ist am Montag die Altstadt evakuiert worden.'],
  ] as const)('is %s in "%s"', ([place, text]) => {
    expect(placeNamedAgain({ text }, below)?.place).toBe(place)
  })
})

describe('a place in bold of its own whose somebody is', () => {
  test.for([
    [
      'Hülse',
      '<p><strong>Hülse.</strong> Der Bürgerbus von Hülse fährt seit Oktober nicht mehr durch den Ort.</p>',
    ],
    [
      'Hülse',
      '<p><b>Hülse</b>. Der Hülser Bürgerbus fährt seit Oktober nicht mehr durch den ganzen Ort.</p>',
    ],
    ['Hülse', '<p><b>Hülse.</b> 24 Busse bei Hülse fahren nicht mehr.</p>'],
    ['Hülse', '<p><b>Hülse.</b> Der Bus fährt nicht. Nur bei Hülse fährt er noch.</p>'],
    [undefined, '<p>Hülse. Der Bus fährt nicht. Nur bei Hülse fährt er noch.</p>'],
    [undefined, '<p>Hülse. Der Bürgerbus von Hülse fährt seit Oktober nicht mehr durch den Ort.</p>'],
    [undefined, '<p><b>Fazit.</b> Der Bürgerbus fährt seit Oktober nicht mehr durch den ganzen Ort.</p>'],
  ] as const)('is %s in "%s"', ([place, html]) => {
    expect(placeNamedAgain({ text: html.replace(/<[^>]+>/g, ''), html }, [])?.place).toBe(place)
  })
})
