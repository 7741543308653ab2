import { expect, test } from 'vitest'
import { normalizeNotice } from '#domain/normalize/notice/normalize-notice.ts'

/** Ways of asking, each seen in the copy of the agency whose rule it is. */
const asked: [kind: string, line: string][] = [
  ['kill', '(EDS: The Quito Herald has killed the story slugged ACME. Please do not use.)'],
  ['kill', 'Eds: The story BC-ACME-FIRE has been eliminated. Do not use it.'],
  ['kill', '^BC-Acme-Fire, ADVISORY-KILL<'],
  ['kill', 'BC-Acme-Fire, Advisory-Elimination'],
  ['kill', 'Acme Fire, 1st Ld-Writethru, has been killed.'],
  ['kill', 'ADVISORY: The item headlined "Acme burns" issued at 1015 GMT is cancelled'],
  ['kill', 'ANULA noticia "Arde Acme"'],
  ['kill', 'The following story has been killed: Acme fire'],
  ['kill', 'ACME FIRE SPREADS - WITHDRAWN'],
  ['kill', 'Attention editors: The AFP alert "Acme burns" is cancelled'],
  ['withhold', 'Subscribers are advised not to use the Acme story pending legal review'],
  ['withhold', 'Eds: Please hold ACME-FIRE. A corrected version will follow.'],
  ['withhold', 'EDITORS: HOLD ACME FIRE UNTIL FURTHER NOTICE'],
  ['embargo', 'EDITORS: HOLD FOR RELEASE AT NOON'],
  ['embargo', 'Release on 2027-06-03T06:00:00Z'],
  ['embargo', 'Publishable only after 6 p.m.'],
  ['embargo', 'STRENG GESPERRT BIS 3. Juni 2027, 06:00 Uhr'],
  ['embargo', 'EMBARGO T.O.M. 3 juni kl 06.00'],
  ['correction', '(Achtung: Berichtigt Namen im zweiten Absatz)'],
  ['correction', '(Berichtigung im zweiten Satz: Name der Reederei)'],
  ['correction', 'FACTBOX-CORRECTED-Fires at Acme'],
  ['correction', 'News Corrections for May 13'],
  ['correction', 'Corrections for Tuesday'],
  ['correction', 'Please read in item "ACME BURNS" second para reference to boats as ... ferries'],
  ['correction', 'In second paragraph, read ferry, not boat'],
  ['correction', 'READ: "two boats" instead of "three boats"'],
  ['correction', 'In Acme item "BOATS" please read in third para ... 14 boats'],
  ['correction', 'Correction Notice'],
  ['correction', 'The corrected story:'],
  ['correction', 'We’ve updated this story to correct the number of boats.'],
  ['correction', 'It was incorrectly reported in an earlier version that the boat had sunk.'],
  ['correction', 'Amended June 4 to correct the name of the captain'],
  ['correction', '(Stellt im dritten Absatz klar, dass das Boot leer war)'],
  ['correction', 'Esta nota fue actualizada para corregir el nombre del capitán'],
  ['correction', 'Erramos: o texto foi alterado'],
  ['embargo', 'Sperrfristende: 4. Juni 2027'],
  ['update', '(Updated at 5:15 p.m. with quotes)'],
]
test.each(asked)('%s: %s', (kind, line) => {
  expect(normalizeNotice(line)?.class).toBe(kind)
})

/** The same words in a story, and notes that ask for nothing. */
const others = [
  'A concert headlined by Ada Marlowe has been canceled',
  'The bill has been killed.',
  'Halden County Department of Corrections',
  'Corrections officers strike',
  'At his trial, the sentence was read, not in public.',
  'Eds: With AP Photos.',
  'Hold the door for release',
  'The story has been told before.',
  'The corrected version of the bill passed on Monday.',
  'Embargo: immediate',
  'They were asked not to use the road pending repairs.',
]
test.each(others)('is none: %s', line => {
  expect(normalizeNotice(line)).toBeUndefined()
})
