import { dynamoReceipts } from '#adapters/dynamodb/dynamo-receipts.ts'
import { awaitReceipt } from '#infra/local/await-receipt.ts'
import { putDrop } from '#infra/local/put-drop.ts'
import type { LocalStack } from '#infra/local/start-local-stack.ts'

const copy = (
  headline: string,
  byline: string,
  agency: string,
  place: string,
  text: string,
  notice = '',
): string =>
  [
    notice,
    headline,
    `By ${byline}`,
    `${place} (${agency}) - ${text}`,
    'Neither the council nor the harbor master would say more on Monday, and the meeting ended early.',
    `(c) 2026 ${agency}. All rights reserved.`,
  ]
    .filter(Boolean)
    .join('\n\n')

const ferry = copy(
  'Night ferry to stay for another year',
  'Odette Marchetti and Jonas Achterberg',
  'Coastline News Service',
  'PORT ELLERY',
  'The council voted to keep the night ferry, which carries some 400 people who work at night.',
)

const drops: [key: string, text: string][] = [
  ['coastline/ferry.txt', ferry],
  ['coastline/ferry.txt', ferry.replace('some 400 people', 'nearly 600 people')],
  [
    'meridian/census.txt',
    copy(
      'Census counts more swans than people on Skerry',
      'Tomas Oyelaran',
      'Meridian Press',
      'SKERRY',
      'Counters found 212 swans and 187 people.',
      'EMBARGOED FOR RELEASE UNTIL 11 A.M. GMT, JUNE 11, 2099',
    ),
  ],
  [
    'meridian/brewer.txt',
    copy(
      'Lighthouse sold to a brewer',
      'Beatrix Holm',
      'Meridian Press',
      'SKERRY',
      'The lighthouse was sold for one coin.',
    ),
  ],
  [
    'valley/frost.txt',
    copy(
      'Late frost spares the orchards',
      'Hollis Grantham',
      'Valley Ledger',
      'GRANTHAM',
      'Growers lit fires and slept little.',
    ),
  ],
  ['valley/headline-alone.txt', 'Orchard show opens on Sunday\n'],
  [
    'meridian/late/brewer.txt',
    copy(
      'Lighthouse sold to a brewer',
      'Beatrix Holm',
      'Meridian Press',
      'SKERRY',
      'The brewer means to keep the lamp lit.',
    ),
  ],
  [
    'meridian/kill-brewer.txt',
    'KILL KILL KILL\n\nEditors: Please kill the story headlined “Lighthouse sold to a brewer”, by Beatrix Holm of Meridian Press. A kill is mandatory.\n\nMeridian Press',
  ],
  [
    'meridian/kill.txt',
    'KILL KILL KILL\n\nEditors: Please kill the story headlined “Brewer buys a lighthouse for a song”. A kill is mandatory.',
  ],
]

/** Copy to check: with an embargo, an advertisement, contributors, and where it may not run. */
const census = [
  'EMBARGOED UNTIL 11 A.M. ET, JUNE 11, 2099',
  'Census counts more swans than people on Skerry',
  'By Tomas Oyelaran',
  'SKERRY (Meridian Press) - Counters found 212 swans and 187 people on the island, and no two of them agreed on the geese.',
  'ADVERTISEMENT',
  'The count took nine days. “Nobody moved house meanwhile,” said Ines Falk, who led it.',
  'Beatrix Holm contributed reporting from Port Ellery.',
  '(c) 2026 Meridian Press. All rights reserved. Not for use in Canada.',
].join('\n\n')

/**
 * A morning at the desk: stories, a correction, an embargo, a rejected drop, a kill of an unknown story, and
 * one that a licensee has, by the holder of an editor's key.
 */
export const aMorning = async (
  { s3, settings, table }: LocalStack,
  editorKey: string,
): Promise<{ killed: string; story: string }> => {
  const receipts = dynamoReceipts(table)
  let killed = ''
  for (const [key, text] of drops) {
    const bucket = settings.dropsBucket
    const versionId = await putDrop(s3, bucket, key, Buffer.from(text))
    const receipt = await awaitReceipt(receipts, { bucket, key, versionId }, 60_000)
    if (key === 'coastline/ferry.txt') killed = receipt?.items[0]?.articleId ?? ''
  }
  const call = (key: string, path: string, body?: object) =>
    fetch(`${settings.apiUrl}/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'x-api-key': key },
      ...(body && { body: JSON.stringify(body) }),
    })
  await call(settings.keys.licensee, `v1/articles/${killed}`)
  await call(editorKey, `v1/desk/articles/${killed}/kill`, { reason: 'The council has not voted yet.' })
  return { killed, story: census }
}
