import { expect, test } from 'vitest'
import { cutForwarding } from '#domain/formats/email/cut-forwarding.ts'

const mail = (...lines: string[]) => lines.map(text => ({ kind: 'paragraph' as const, text }))

test.each([
  '---------- Forwarded message ---------',
  '-----Original Message-----',
  '-----Ursprüngliche Nachricht-----',
  '-----Message d’origine-----',
])('what stands over "%s" is a cover note', mark => {
  expect(cutForwarding(mail('Please run this.', mark, 'The ferry got a new quay.'))).toEqual({
    blocks: mail('The ferry got a new quay.'),
    asides: [{ raw: 'Please run this.', source: 'email: cover note', kind: 'mark' }],
  })
})

test('a sentence that speaks of an original message is the story’s', () => {
  const blocks = mail('The original message was lost.', 'The ferry got a new quay.')
  expect(cutForwarding(blocks)).toEqual({ blocks, asides: [] })
})
