import { expect, test } from 'vitest'
import { cutFooter } from '#domain/formats/email/cut-footer.ts'

const mail = (...lines: string[]) => lines.map(text => ({ kind: 'paragraph' as const, text }))
const story = ['The ferry got a new quay.', '“It is dry,” said the harbor master.', 'It opens in May.']

test.each(['Best regards,', 'Mit freundlichen Grüßen', 'Med vennlig hilsen', 'Saludos', 'С уважением,'])(
  'what stands under "%s" is private',
  closing => {
    const { blocks, asides } = cutFooter(mail(...story, closing, 'Ana Ruiz', '+47 555 01 222'))
    expect(blocks).toEqual(mail(...story))
    expect(asides).toEqual([
      { raw: `${closing}\nAna Ruiz\n+47 555 01 222`, source: 'email: footer', kind: 'private' },
    ])
  },
)

test('what a mailing list says under a mail is private', () => {
  const list = [
    'You received this message because you are subscribed to Ostwire.',
    'To unsubscribe, send a mail.',
  ]
  expect(cutFooter(mail(...story, ...list)).blocks).toEqual(mail(...story))
})

test.each([
  [...story, 'Best regards from the ferry, he wrote.'],
  ['Best regards,', ...story],
  ['The letter ends so:', 'Regards,', ...story, ...story, ...story],
])('a greeting in a story is the story’s: %s', (...lines) => {
  expect(cutFooter(mail(...lines))).toEqual({ blocks: mail(...lines) })
})
