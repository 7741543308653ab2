import { expect, test } from 'vitest'
import { cutFooter } from '#domain/formats/email/body/cut-footer.ts'

const mail = (...lines: string[]) => lines.map(text => ({ kind: 'paragraph' as const, text }))
const story = ['The ferry got a new quay.', '“It is dry,” said the harbor master.', 'It opens in May.']

test.each([
  'Best regards,',
  'Mit freundlichen Grüßen',
  'Med vennlig hilsen',
  'Saludos',
  'С уважением,',
  'Cheers,',
  'Many thanks,',
  'Best,',
  'Gracias,',
])('what stands under "%s" is private', closing => {
  const { blocks, asides } = cutFooter(mail(...story, closing, 'Ana Ruiz', '+47 555 01 222'))
  expect(blocks).toEqual(mail(...story))
  expect(asides).toEqual([
    { raw: `${closing}\nAna Ruiz\n+47 555 01 222`, source: 'email: footer', kind: 'private' },
  ])
})

test('what a mailing list says under a mail is private', () => {
  const list = [
    'You received this message because you are subscribed to Ostwire.',
    'To unsubscribe, send a mail.',
  ]
  expect(cutFooter(mail(...story, ...list)).blocks).toEqual(mail(...story))
})

test.each([
  'Sent from my iPhone',
  'Sent with Proton Mail secure email',
  'Sent from Yahoo Mail for iPhone',
  'Get Outlook for iOS',
  'Von meinem iPhone gesendet',
  'Outlook für Android herunterladen',
  'Envoyé de mon iPhone',
  'Enviado desde mi Galaxy',
  'Inviato da iPhone',
  'Verzonden vanaf mijn iPad',
  'Отправлено с iPhone',
  'iPhoneから送信',
  '发自我的 iPhone',
])('what a mail program says under a mail is private: %s', line => {
  expect(cutFooter(mail(...story, line)).blocks).toEqual(mail(...story))
  expect(cutFooter(mail(...story, 'Sent from my iPhone', ...story, ...story, ...story)).blocks).toHaveLength(
    13,
  )
})

test.each([
  [...story, 'Sent from my iPhone, the order said to sail at once.'],
  [...story, '“Sent from my iPhone”'],
  ['Please run this.', 'Sent from my iPhone', ...story],
  [...story, 'Sent from Halden to Tarn in May'],
  [...story, 'Von meinem Opa gesendet'],
  [...story, 'Best regards from the ferry, he wrote.'],
  ['Best regards,', ...story],
  ['The letter ends so:', 'Regards,', ...story, ...story, ...story],
  [...story, 'Thanks,', 'Mum', 'The letter is in the museum now.'],
  [...story, 'Cheers,'],
  [...story, 'Cheers', 'Ana Ruiz'],
  [...story, 'Thanks to all, he said,', 'Ana Ruiz'],
  [...story, 'Best,', 'he added, “but not the last.”'],
])('a greeting in a story is the story’s: %s', (...lines) => {
  expect(cutFooter(mail(...lines))).toEqual({ blocks: mail(...lines) })
})

const told = 'The harbor has a letter from the third grade on its wall, and each day somebody reads it.'
const letter = ['Dear Mayor,', 'Please keep the pier.', 'Yours sincerely,', 'The third grade']

test.each([
  ['within the story', [told, ...letter, ...story]],
  ['at its end', [told, ...story, ...letter]],
  [
    'in another language',
    [told, 'Sehr geehrte Frau Ruiz,', 'der Steg bleibt.', 'Mit freundlichen Grüßen', 'Bo Lind'],
  ],
])('a letter that a story prints is the story’s: %s', (_, lines) => {
  expect(cutFooter(mail(...lines))).toEqual({ blocks: mail(...lines) })
  const sent = ['Kind regards,', 'Ana Ruiz', '+47 555 01 222']
  expect(cutFooter(mail(...lines, ...sent)).blocks).toEqual(mail(...lines))
})

test('a mail that is a letter itself ends in its signature', () => {
  const sent = ['Dear colleagues,', told, ...story]
  expect(cutFooter(mail(...sent, 'Kind regards,', 'Ana Ruiz')).blocks).toEqual(mail(...sent))
})

const long = [...story, ...story, ...story, ...story, ...story]
const asked = ['> Ana, can you file the story by ten?', '>', '> 200 words is fine.']

test.each([
  [['On Thu, 5 Nov 2026 at 09:00, Desk <desk@quay.example> wrote:']],
  [['Am Do., 5. Nov. 2026 um 09:00 Uhr', 'Desk <desk@quay.example> schrieb:']],
])('the mail that a story answers is private under %j', above => {
  const { blocks, asides } = cutFooter(mail(...long, ...above, ...asked))
  expect(blocks).toEqual(mail(...long))
  expect(asides?.[0]?.raw).toBe([...above, ...asked].join('\n'))
})

test.each([
  ['a note over it', ['Please use this:', ...asked]],
  ['a story that goes on', [...long, 'He wrote on 5 May:', ...asked, ...story]],
  ['no line that says who wrote it', [...long, ...asked]],
])('what is quoted stays under %s', (_, lines) => {
  expect(cutFooter(mail(...lines))).toEqual({ blocks: mail(...lines) })
})
