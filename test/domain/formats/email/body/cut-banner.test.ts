import { expect, test } from 'vitest'
import { cutBanner } from '#domain/formats/email/body/cut-banner.ts'

const lines = (...texts: string[]) => texts.map(text => ({ kind: 'line' as const, text, blankBefore: 1 }))
const story = lines('Ferry gets a new quay', 'By Ana Ruiz', 'The ferry moved to its new quay on Friday.')

test.each([
  'CAUTION: This email originated from outside of the organization. Do not click links.',
  '[EXTERNAL EMAIL] This message originated outside of our organization.',
  'EXTERNAL EMAIL: Do not open attachments unless you know the sender.',
  '[External Sender]',
  'WARNING: This message is from an external sender.',
  'ACHTUNG! Externe E-Mail',
  'Diese E-Mail stammt von außerhalb der Organisation.',
  'ATTENTION : Ce courriel provient de l’extérieur.',
  'You don’t often get email from ana@quay.example. Learn why this is important',
  '##- Please type your reply above this line -##',
  '-- Reply above this line --',
])('what a gateway writes over a mail is none of it: %s', banner => {
  expect(cutBanner([...lines(banner), ...story])).toEqual({ blocks: story, banner })
})

test('to the end of its paragraph, over however many lines', () => {
  const [first = '', second = ''] = ['CAUTION: This email originated from outside of the', 'organization.']
  const wrapped = [...lines(first), ...lines(second).map(line => ({ ...line, blankBefore: 0 }))]
  expect(cutBanner([...wrapped, ...story])).toEqual({ blocks: story, banner: `${first}\n${second}` })
})

test('and what Proofpoint marks, to its end', () => {
  const marked = [
    'ZjQcmQRYFpfptBannerStart',
    'This Message Is From an Untrusted Sender',
    'You have not met.',
    'ZjQcmQRYFpfptBannerEnd',
  ]
  expect(cutBanner([...lines(...marked), ...story])).toEqual({ blocks: story, banner: marked.join('\n') })
})

test.each([
  'An email sent from outside the company stopped the ferries on Friday.',
  'This message from space took 40 years',
  'External emails of the port were read for a year, a court heard.',
  'External email from a bank opened the door to thieves',
  'Caution: ice on the quay',
  'Warning of gales for all ferries from Friday',
  'This ferry came from outside the port.',
  'Attention turns to the message of the harbor master',
  'Externe Nachrichten aus dem Hafen bleiben aus',
  'Reply above all: the captain answers his critics',
  'You don’t often get a second ferry, says captain',
])('a story that opens so stays whole: %s', line => {
  const blocks = [...lines(line), ...story]
  expect(cutBanner(blocks)).toEqual({ blocks })
})
