import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalizeNotice } from '#domain/normalize/notice/normalize-notice.ts'

const receivedAt = '2026-03-17T10:00:00Z'

const notices: [kind: string, line: string][] = [
  ['kill', 'BULLETIN KILL'],
  ['update', 'This story was first published on May 3 and has been updated with new details.'],
  ['kill', 'A kill is mandatory.'],
  ['kill', 'Editors: Please KILL the item headlined "Acme burns" (dpa 0123).'],
  ['kill', 'ADVISORY: STORY WITHDRAWN'],
  ['kill', 'The story about the Acme fire was transmitted in error and should not be used.'],
  ['kill', 'Die dpa zieht die Meldung 0123 mit der Überschrift "Boot sinkt" zurück.'],
  ['kill', 'Bitte verwenden Sie die Meldung 0123 nicht.'],
  ['kill', 'ANNULATION'],
  ['withhold', 'BULLETIN WITHHOLD'],
  ['withhold', 'Editors: Please hold the story slugged BC-Acme.'],
  ['embargo', 'EMBARGOED FOR RELEASE UNTIL 11 A.M. ET, JUNE 11, 2026'],
  ['embargo', 'HOLD FOR RELEASE'],
  ['embargo', 'Bitte beachten Sie die Sperrfrist bis heute Abend (17.03.), 19.00 Uhr.'],
  ['advance', 'FOR USE SUNDAY, JUNE 14, AND THEREAFTER'],
  ['advance', 'EDS: This is an advance for the weekend editions of May 9-10.'],
  ['correction', '<정정> 두 번째 단락의 이름을 바로잡습니다.'],
  ['advance', 'ADVANCE FOR SUNDAY, JUNE 14'],
  ['refile', 'REFILE-Acme shares sink'],
  ['refile', '(This version of the story has been refiled to correct spelling of Acme)'],
  ['correction', 'CORRECTED-UPDATE 1-Acme shares sink'],
  ['correction', '*** Serviço corrigido: altera o número de barcos no título ***'],
  ['correction', 'This version CORRECTS the name of the boat to Margareta.'],
  ['correction', 'Correction: This article first named another boat.'],
  ['correction', 'We previously stated that the boat sank on Friday. It sank on Monday.'],
  ['correction', 'Correction added Nov. 18, 2019: The caption was wrong.'],
  ['correction', '(Corrects paragraph 3 to say Monday, not Tuesday)'],
  ['correction', 'Eds: CORRECTS spelling of name in 2nd graf.'],
  ['correction', 'ACMETON (Reuters) - (This Feb. 4 story corrects first paragraph to drop a boat)'],
  ['correction', 'This story has been corrected to show that the boat sank on Monday.'],
  ['correction', 'An earlier version of this article misstated the age of the boat.'],
  [
    'correction',
    'ACMETON (AP) — In a story Nov. 21 about boats, The Associated Press did not include the first name of a builder.',
  ],
  ['correction', 'Because of an editing error, an article on Friday misstated the year.'],
  ['correction', 'This article was amended on 3 March 2026.'],
  ['correction', 'Berichtigung: Im 2. Absatz wurde der Name geändert.'],
  ['correction', 'das Boot sei bis 1997 gefahren (statt: 1992).'],
  ['writethru', '^BC-US--Acme Boats, 1st Ld-Writethru,127<'],
  ['update', '2ND LEAD'],
  ['update', 'UPDATE 2-Acme shares sink'],
  ['update', '(Adds quotes, background)'],
  ['update', 'Eds: UPDATES: With comment from builder.'],
]

const others = [
  'Police kill three in raid',
  'Correction: How a town learned to live with the sea',
  'We previously stated our plan to build five boats by 2027.',
  'POLICE KILL 3 IN RAID',
  'Kill Acme director returns',
  'The editors decided to kill the story, she wrote.',
  'The article on boats was withdrawn by the journal in 2010.',
  'FOR IMMEDIATE RELEASE',
  'Sperrfrist: keine',
  'The oil embargo until 2020 hurt the builders.',
  'They called for the embargo to be lifted.',
  'NOT FOR RELEASE, PUBLICATION OR DISTRIBUTION IN THE UNITED STATES',
  'The Department of Corrections said it will close the harbor.',
  'He said the story was changed to make it more appealing to children.',
  'The bill removes language that boat builders feared.',
  'A previous report said that five boats sank.',
  'The first lead investigator said nothing.',
  "Ce message est confidentiel. Si vous n'en êtes pas le destinataire, merci de le détruire.",
  'Diese E-Mail ist vertraulich. Sind Sie nicht der Adressat, bitte löschen Sie diese Nachricht.',
  'Dit bericht is vertrouwelijk. Als u niet de geadresseerde bent, verzoeken wij u het bericht niet te gebruiken.',
  'If you are not the intended recipient, please do not use this message and delete it.',
  'Merci de ne pas utiliser la photo sans mention du crédit.',
  'Pour vous désabonner, merci de supprimer votre adresse ici.',
  '',
]

const embargoes: [line: string, until: string | undefined][] = [
  ['EMBARGOED FOR RELEASE UNTIL 11 A.M. ET, JUNE 11, 2026', '2026-06-11T15:00:00Z'],
  ['EMBARGOED FOR RELEASE UNTIL 11 A.M. ET, JAN. 15, 2026', '2026-01-15T16:00:00Z'],
  ['EMBARGOED UNTIL 9 A.M. E.T. JUNE 11, 2026', '2026-06-11T13:00:00Z'],
  ['EMBARGOED UNTIL 1130 GMT THURS MARCH 19', '2026-03-19T11:30:00Z'],
  ['EMBARGO: 00:01 BST Tuesday 9 June 2026', '2026-06-08T23:01:00Z'],
  ['Embargoed until 0001 hrs London time, 9 June 2026', '2026-06-08T23:01:00Z'],
  ['Embargo 6am Tuesday 9 June 2026 GMT', '2026-06-09T06:00:00Z'],
  ['Embargoed until 00:01, 9 June 2026 (BST)', '2026-06-08T23:01:00Z'],
  ['Embargoed until 00:01, 9 June 2026 FOR GMT clients', undefined],
  ['Sperrfrist 23. Januar 19.00 Uhr', '2026-01-23T18:00:00Z'],
  ['Sperrfrist 23. Juli 2026, 19 Uhr', '2026-07-23T17:00:00Z'],
  ['Sperrfrist bis heute Abend, 19.00 Uhr', '2026-03-17T18:00:00Z'],
  ['HOLD FOR RELEASE UNTIL 6 a.m. EDT Sunday', '2026-03-22T10:00:00Z'],
  ['SOUS EMBARGO jusqu’au 3 mars 2026 à 18h30, heure de Paris', '2026-03-03T17:30:00Z'],
  ['Embargoed until midnight GMT June 11, 2026', '2026-06-12T00:00:00Z'],
  ['Embargo: 12 noon ET, June 11, 2026', '2026-06-11T16:00:00Z'],
  ['EMBARGOED UNTIL 9 A.M. JUNE 11, 2026', undefined],
  ['EMBARGOED UNTIL 06/11/2026 9 A.M. IST', undefined],
  ['EMBARGOED UNTIL FURTHER NOTICE', undefined],
]

describe('normalizeNotice', () => {
  test.each(notices)('reads as %s: %s', (kind, line) => {
    expect(normalizeNotice(line, { receivedAt })?.class).toBe(kind)
  })

  test.each(others)('does not take "%s" for a notice', line => {
    expect(normalizeNotice(line, { receivedAt })).toBeUndefined()
  })

  test.each(embargoes)('reads the end of the embargo in "%s" as %s', (line, until) => {
    expect(normalizeNotice(line, { receivedAt })).toMatchObject({ class: 'embargo' })
    expect(normalizeNotice(line, { receivedAt })?.until).toBe(until)
  })

  test('takes a missing year for the one nearest to the receipt', () => {
    const line = 'EMBARGOED UNTIL 0600 GMT JAN 2'
    expect(normalizeNotice(line, { receivedAt: '2026-12-30T10:00:00Z' })?.until).toBe('2027-01-02T06:00:00Z')
    expect(normalizeNotice(line, { receivedAt: '2026-01-03T10:00:00Z' })?.until).toBe('2026-01-02T06:00:00Z')
    expect(normalizeNotice(line)?.until).toBeUndefined()
  })

  test.each([
    [
      'Editors: Kill the story slugged BC-US--Acme Fire, which moved at 4:05 p.m. EDT.',
      { slug: 'BC-US--Acme Fire' },
    ],
    ['Editors: Kill the story slugged BC-US--Acme Fire. A kill is mandatory.', { slug: 'BC-US--Acme Fire' }],
    ['Eds: Kill BC-Acme Fire. The agency has withdrawn it.', { slug: 'BC-Acme Fire' }],
    ['Eds: Kill BC-Acme, 1st Ld-Writethru. The fire was last year.', { slug: 'BC-Acme' }],
    ['Eds: Withdraw BC-US--St. Acme Fire, a0612. It was moved in error.', { slug: 'BC-US--St. Acme Fire' }],
    ['Eds: Kill BC-US--U.S. Fires. The AP did not check it.', { slug: 'BC-US--U.S. Fires' }],
    ['Eds: Kill BC-BKN--Top 25 Upset. The score is wrong.', { slug: 'BC-BKN--Top 25 Upset' }],
    ['Eds: Kill BC-BBA--Acmes-Red Boats 12:30 GMT.', { slug: 'BC-BBA--Acmes-Red Boats' }],
    ['Please kill the story slugged COURTS Acme (sent at 14.32).', { slug: 'COURTS Acme' }],
    [
      'Editors: Kill the story headlined Acme burns to the ground. A kill is mandatory.',
      { headline: 'Acme burns to the ground' },
    ],
    ['Kill the story headlined Acme burns down, which moved at 1432 GMT.', { headline: 'Acme burns down' }],
    [
      'Editors, please disregard the story headlined Acme burns down; it was sent in error.',
      { headline: 'Acme burns down' },
    ],
    ['URGENT: take down "Acme burns down" immediately - legal.', { headline: 'Acme burns down' }],
    ['Do not run "Acme burns down" - it is wrong. Sub to follow.', { headline: 'Acme burns down' }],
    ['Artikeln ”Acme brinner ner” dras tillbaka.', { headline: 'Acme brinner ner' }],
    ['TT drar tillbaka texten "Acme brinner ner".', { headline: 'Acme brinner ner' }],
    ['Historien »Acme brænder ned« trækkes tilbage.', { headline: 'Acme brænder ned' }],
    ['Juttu ”Acme palaa maan tasalle” vedetään pois.', { headline: 'Acme palaa maan tasalle' }],
    ['Please kill our story slugged acme-fire filed at 1312 GMT.', { slug: 'acme-fire' }],
    [
      'MANDATORY KILL: 1 ACCIDENT Acme. Please kill this story for legal reasons.',
      { slug: '1 ACCIDENT Acme' },
    ],
    ['KILL KILL KILL: Acme Fire (Quito)', { slug: 'Acme Fire (Quito)' }],
    ['Please kill the story slugged “acme fire”, sent at 14:32.', { slug: 'acme fire' }],
    ['EDITORS: KILL THE STORY SLUGGED ACME FIRE WHICH MOVED AT 1432 GMT.', { slug: 'ACME FIRE' }],
    [
      'Editors: Please kill the story slugged FERRY-STRIKE, "Crews stay ashore for a second week." A kill is mandatory.',
      { slug: 'FERRY-STRIKE', headline: 'Crews stay ashore for a second week.' },
    ],
    [
      'Editors: Please kill the story slugged "FERRY-STRIKE". "We regret the error," the editor said.',
      { slug: 'FERRY-STRIKE' },
    ],
    [
      'The Acme story headlined "ACME-Shares sink" is wrong and is withdrawn. STORY_NUMBER: L5N1A23BC',
      { item: 'L5N1A23BC', headline: 'ACME-Shares sink' },
    ],
    [
      'Die dpa zieht die Meldung 0123 mit der Überschrift "Boot sinkt" zurück.',
      { item: '0123', headline: 'Boot sinkt' },
    ],
    ['KILL HW4127', { item: 'HW4127' }],
    ['Kill: HW4127', { item: 'HW4127' }],
    ['Please kill HW4127.', { item: 'HW4127' }],
    ['EDITORS: Please disregard HW4127; a corrected story will follow.', { item: 'HW4127' }],
    ['HOLD HW4127', { item: 'HW4127' }],
    ['EDS: Hold HW4127 pending legal review.', { item: 'HW4127' }],
  ])('finds the story that is meant: %s', (line, target) => {
    expect(normalizeNotice(line)?.target).toEqual(target)
  })

  test.each([
    ['UPDATE 2-Acme shares sink', 'UPDATE 2'],
    ['(Corrects paragraph 3)', 'Corrects paragraph 3'],
    ['^Eds: CORRECTS spelling.<', 'CORRECTS spelling.'],
  ])('keeps the note’s own words: %s', (line, note) => {
    expect(normalizeNotice(line)?.note).toBe(note)
  })
})

const pieces = fc.constantFrom(
  'KILL',
  'EMBARGOED UNTIL',
  '11 A.M. ET',
  '0001 GMT',
  'JUNE 31',
  'Feb 29',
  'Sunday',
  'Eds:',
  'CORRECTS',
  'story',
  '(',
  ')',
  ' ',
  '-',
  'UPDATE 2',
  'Sperrfrist',
  '24 Uhr',
  '99:99',
)
const lines = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map(parts => parts.join(' ')),
  fc.string({ unit: 'grapheme' }),
)
const collapse = (text: string) => text.replace(/\s+/gu, ' ').trim()

describe('normalizeNotice, for any text', () => {
  test('gives a note that is in the line, and a valid instant', () => {
    fc.assert(
      fc.property(lines, line => {
        const notice = normalizeNotice(line, { receivedAt })
        expect(collapse(line)).toContain(notice?.note ?? '')
        if (notice?.until) expect(Date.parse(notice.until)).not.toBeNaN()
      }),
    )
  })
})
