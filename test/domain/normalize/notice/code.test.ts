import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/* Files that somebody dropped by mistake: programs, settings, data. */

const read = async (text: string, path = 'x.txt') => {
  const reading = await readDrop({ bytes: Buffer.from(text), path, receivedAt: '2026-12-02T10:00:00Z' })
  const [story] = reading.ok ? reading.stories : []
  return { status: story?.article.status, warnings: story?.warnings ?? [] }
}

test.each([
  [
    'a program',
    `'use strict'

// Says how long the ferry takes, in minutes, for each of the harbors that it calls at.
const harbors = require('./harbors')

module.exports = function minutesTo(name) {
  if (!harbors[name]) throw new Error('There is no harbor of that name on the line.')
  return harbors[name].minutes
}
`,
  ],
  [
    'a script of Python',
    `import sys
from ferry import load_line

class Line(object):
    """The line of a ferry, with all the harbors that it calls at in summer and winter."""
    def __init__(self, name):
        self.name = name
        self.harbors = load_line(name)
`,
  ],
  [
    'settings with a secret',
    `# What the booking office needs to know of the payment service is set in this file.
PAYMENT_URL=https://pay.example/v1
PAYMENT_SECRET=aJ4kd93kfLQ04mf

# The office reads it once, when it starts, so start it again after a change of these.
OFFICE_PORT=8080
OFFICE_LANGUAGE=en
`,
  ],
  [
    'bytes as letters',
    Array.from({ length: 40 }, (_, line) =>
      Buffer.from(`${line * 7919} ferries ø ${line * 104_729} lines å ${line}`).toString('base64'),
    ).join('\n'),
  ],
])('holds %s that came as a story', async (_, text) => {
  const { status, warnings } = await read(text)
  expect(status).toBe('withheld')
  expect(warnings.join()).toContain('reads as code, settings or data')
})

test.each([
  [
    'of a program, with some of its lines',
    `Ferry line opens its timetable to programmers

By Ana Ruiz, Harbor Wire

HALDEN (Harbor Wire) — The ferry line of Halden has opened its timetable to programmers, it said on Monday.

Anyone may ask for it with a call such as getTimes("Halden", {"day": "Monday"}), and is answered within a second.

The line hopes that others will build what it has no time for, its chief said: maps, reminders and a list for the blind.

The first of these, by two pupils from Sorn, tells who waits on the pier when the next ship will come.
`,
  ],
  [
    'with addresses and accounts',
    `Where to follow the storm

By Ana Ruiz, Harbor Wire

HALDEN (Harbor Wire) — These accounts and pages tell of the storm as it comes ashore on Monday.

The coast guard writes at @halden_coast_guard and at https://coast.example/storm?day=2026-12-02&place=halden_pier.

The ferry line writes at @halden_ferry; its page is https://ferry.example/lines/halden_sorn/state?view=now.
`,
  ],
  [
    'of results in a table',
    `Results of the second division

Halden 3, Moss 1; Sorn 0, Ellery 0; Port 2, Quay 2.

| Club | Played | Points |
| --- | --- | --- |
| Halden | 12 | 30 |
| Moss | 12 | 24 |

The next matches are on Sunday, when Halden meets Sorn at home before the winter.
`,
  ],
  [
    'quoted in a mail',
    `Ferry line sells both ships

> The ferry line of Halden has sold both of its ships, it said on Monday.
> They go to a company in Sorn, which will keep the crew of nine.
> The last ship leaves Halden on Friday at noon, with all who wish to come.
`,
  ],
  [
    'with the quotes, dashes and dots of a wire',
    `Ferry chief leaves

By Ana Ruiz, Harbor Wire

HALDEN (HW) _ \`\`I leave,'' the chief of the ferry _ a baker once _ said. \`\`It is time.''

_ The first ship sails at noon. \`\`We hope so,'' she said.

_ The second sails at two. \`\`We doubt it,'' said the cook <of soups>.

Halden.........................................................................3

Sorn...........................................................................1
`,
  ],
  [
    'of rates of exchange',
    `Kurse der Banken am Montag =

HALDEN (Harbor Wire) — Die Bank von Halden stellte am Montag diese Kurse, wie sie mitteilte.

1 Euro = 1,0846 Dollar

1 Euro = 0,8312 Pfund

1 Dollar = 0,9220 Euro =
`,
  ],
  [
    'in words of both genders',
    `Reederei sucht Kapitän(innen)

HALDEN (Harbor Wire) — Die Reederei von Halden sucht Kapitän(innen), Köch(innen) und Matros(inn)en, sagte sie am Montag.

Bewerber(innen) müssen schwimmen können, und Leiter(innen) der Küche auch.
`,
  ],
])('publishes a story %s', async (_, text) => {
  expect(await read(text)).toMatchObject({ status: 'usable' })
})
