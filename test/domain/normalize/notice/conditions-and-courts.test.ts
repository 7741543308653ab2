import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { statusOf } from './status-of.ts'

/* Orders that no day or hour ends: a condition, an event, a court's ban, one about the story above or below. */

const headline = 'Ferry line sells both ships'
const body =
  'HALDEN (Coastal Wire) — The ferry line of Halden has sold its two ships to a company in Sorn, its owner said on Monday.\n\nThe ships have crossed the sound since 1971.'

test.each([
  'Editors: Use only if Holm is convicted.',
  'EDITORS: USE ONLY IF THE JURY CONVICTS.',
  'NOTE: Not for use unless the deal is signed.',
  'HOLD UNLESS THE BILL PASSES',
  'Restricted until speech begins',
  'No use till the verdict is read',
  'Wait for the green light before using',
  'RELEASE: on receipt of flash',
  'Achtung: Text erst nach Ende der Rede nutzen',
  '(EDITORS: Run this version only if Norway wins.)',
  'Eds: For use only in the event of his death.',
  'Eds: In case of conviction. Otherwise kill.',
  'Prewritten for use if the merger is approved.',
  'Nur verwenden, wenn das Urteil gefallen ist.',
  'À n’utiliser qu’en cas de victoire.',
  'Utilizar solo si se confirma la venta.',
  'Hold until the winner is announced.',
  'Embargo lifts when the ship docks.',
  'For release when the bill is tabled in parliament',
  'Embargado hasta el final del partido',
  'Eds: hold for the gavel.',
  'HOLD FOR WORD THAT THE POPE HAS LANDED',
  'Embargoed pending announcement by the palace',
  'LEGAL: Reporting restrictions apply. Not for publication.',
  'Editors: A court has banned publication of this story until the trial ends.',
  'Legal note: Publication of this report is prohibited by order of Halden Crown Court.',
  'Eds: This story is subject to a suppression order.',
  'LEGAL WARNING: Do not publish — injunction in force.',
  'Publication ban in effect until verdict.',
  'Kill if not confirmed by 18:00 GMT',
  'KILL THIS IF NOT CONFIRMED BY 1800',
  'Release only after family informed',
  'To be used only in the event of his death',
  'Hold for lawyer’s OK',
  'Please hold till I call you',
  'Run only once we have given the go-ahead',
  'Wait for our flash before publishing',
  'Use only if Mora win',
  'Freigabe erst nach Information der Angehörigen',
  'Erst nach Freigabe durch die Redaktion verwenden',
  'A ne publier qu’après le feu vert de la rédaction',
  'Pas gebruiken na akkoord van de redactie',
  'Får ikke brukes før de pårørende er varslet',
  'NOT FOR PUBLICATION / NE PAS DIFFUSER',
])('holds the story under it, over it and before its headline: %s', async line => {
  expect(await statusOf(`${headline}\n\n${line}\n\n${body}\n`)).toBe('withheld')
  expect(await statusOf(`${headline}\n\n${body}\n\n${line}\n`)).toBe('withheld')
  expect(await statusOf(`${line}\n\n${headline}\n\n${body}\n`)).toBe('withheld')
})

test.each([
  'KILL THE ABOVE',
  'Note to editors: The story above has been withdrawn at the request of the client.',
  'Disregard the above.',
])('holds the story over it: %s', async line => {
  expect(await statusOf(`${headline}\n\n${body}\n\n${line}\n`)).toBe('withheld')
})

test.each(['Do not use the following.', 'The item below is not for publication.'])(
  'holds the story under it: %s',
  async line => {
    expect(await statusOf(`${line}\n\n${headline}\n\n${body}\n`)).toBe('withheld')
  },
)

test.each([
  ['Use sunscreen only if you must, study says', 'Use it only after washing, doctors said on Monday.'],
  ['Hold until help comes, firefighters told', 'Firefighters were told on Monday to hold the line.'],
  [
    'Embargo lifts when the ship docks, union says',
    'The union’s embargo on cargo lifts when the ship docks.',
  ],
  ['In the event of his death, the crown goes to Ane', 'The crown goes to Ane, the court said on Monday.'],
  ['Ferry owner in court', 'A publication ban is in effect. The boy cannot be named for legal reasons.'],
  ['Boy wins case', 'Reporting restrictions apply. He must not be identified, a judge said on Monday.'],
  ['Report on ferries barred', 'A court banned publication of this report on Monday until the trial ends.'],
  ['Kill if not confirmed dead, hunters told', 'Hunters were told on Monday to shoot again.'],
  ['Wait for our turn before using lifts, staff say', 'Staff told guests on Monday to wait.'],
  ['Release only after vet checks: cattle trade resumes', 'Cattle may be sold after a check.'],
  ['Hold for the mayor’s OK irks builders', 'Builders said on Monday that they wait.'],
  ['Freigabe erst nach Prüfung: Impfstoff kommt im Mai', 'Der Impfstoff kommt im Mai, hieß es am Montag.'],
  ['Pas gebruiken als de arts het zegt', 'Artsen zeiden maandag dat patiënten moeten wachten.'],
  ['Do Not Use Gas Heaters, Agency Says', 'The agency warned on Monday against heaters.'],
  ['Use only when dry: how to paint a boat', 'Paint a boat on a dry day, painters said on Monday.'],
])('publishes news with such words: %s', async (title, text) => {
  expect(await statusOf(`${title}\n\nHALDEN (Coastal Wire) — ${text}\n\nIt was quiet then.\n`)).toBe('usable')
})

test.each([
  'Eds: The victim cannot be named for legal reasons.',
  'EDITORS: Do not name the defendant.',
  'Editors: Not for use unless credited to Coastal Wire.',
])('publishes a story with a note on how it is to be used: %s', async line => {
  expect(await statusOf(`${headline}\n\n${line}\n\n${body}\n`)).toBe('usable')
})

test.each(['Use only if Mora win', 'Release only after family informed', 'Not for use by tabloids'])(
  'a line over the headline is none: %s',
  async line => {
    for (const title of [headline, 'Ferry line of Halden sells both of its old ships']) {
      const drop = {
        bytes: Buffer.from(`${line}\n\n${title}\n\n${body}\n`),
        path: 'x.txt',
        receivedAt: '2026-11-30T10:00:00Z',
      }
      const reading = await readDrop(drop)
      const [story] = reading.ok ? reading.stories : []
      expect(story?.article).toMatchObject({ headline: title })
      expect(story?.article.summary).toBeUndefined()
      expect(story?.spans.find(({ field }) => field === 'headline')).toMatchObject({ raw: title })
      expect(story?.warnings).toEqual([])
    }
  },
)
