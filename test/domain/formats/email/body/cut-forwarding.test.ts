import { expect, test } from 'vitest'
import { cutForwarding } from '#domain/formats/email/body/cut-forwarding.ts'

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

test.each([
  [
    'in lines',
    ['From: Sorn Wire <wire@sorn.example>', 'Sent: 10 March 2026', 'To: Editors', 'Subject: Quay'],
  ],
  ['in one block', ['Von: Sorn Wire\nGesendet: 10. März 2026\nAn: Redaktion\nBetreff: Kai']],
])('what stands over a header of a mail, %s, is a cover note', (_, header) => {
  expect(cutForwarding(mail('FYI', ...header, 'The ferry got a new quay.'))).toEqual({
    blocks: mail(...header, 'The ferry got a new quay.'),
    asides: [{ raw: 'FYI', source: 'email: cover note', kind: 'mark' }],
  })
})

test('two such lines of a story are no header', () => {
  const blocks = mail('How to get there:', 'From: Sorn', 'To: Halden', 'By ferry.')
  expect(cutForwarding(blocks)).toEqual({ blocks, asides: [] })
})
