import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/** A mail with a story, and under it what the program of the house sets under all its mails. */
const mailWith = (footer: string): string => `From: Ana Ruiz <ana@coastalwire.example>
To: desk@gazette.example
Subject: Ferry line sells both ships
Content-Type: text/plain; charset=utf-8

Ferry line sells both ships

HALDEN (Coastal Wire) - The ferry line of Halden has sold its two ships to a company in Sorn, its owner said on Monday.

The ships have crossed the sound since 1971.

${footer}
`

test.each([
  'This email is for the named addressee only. If you received this message in error, please delete it.',
  'If you have received this message by mistake, please delete it and notify the sender.',
  'This message is intended only for the addressee. If you are not the intended recipient, please disregard it.',
  'Si vous recevez ce message par erreur, merci de le supprimer et d’en avertir l’expéditeur.',
  'Diese E-Mail ist nur für den Empfänger bestimmt. Sollten Sie diese Nachricht irrtümlich erhalten haben, löschen Sie sie bitte.',
  'Falls Ihnen diese Nachricht versehentlich zugegangen ist, vernichten Sie diese E-Mail.',
  'Si ha recibido este mensaje por error, elimínelo.',
  'Se não é o destinatário desta mensagem, por favor apague-a.',
  'Se avete ricevuto questo messaggio per errore, siete pregati di cancellarlo.',
  'Indien u niet de ontvanger bent, verzoeken wij u dit bericht te verwijderen.',
  'Heeft u dit bericht per abuis ontvangen, wilt u het dan verwijderen?',
  'Jeśli nie jesteś adresatem tej wiadomości, prosimy o jej usunięcie.',
  'Om du inte är avsedd mottagare av detta meddelande, vänligen radera det.',
  'Hvis du ikke er rette modtager af denne meddelelse, bedes du slette den.',
  'Hvis du ikke er rett mottaker av denne meldingen, vennligst slett den.',
  'Jos et ole tämän viestin vastaanottaja, poista viesti.',
  'Если вы не являетесь адресатом этого сообщения, удалите его.',
  'Если Вы не являетесь получателем данного сообщения, просим уничтожить его.',
])('the small print of a mail program kills nothing, and is no part of the story: %s', async footer => {
  const reading = await readDrop({
    bytes: Buffer.from(mailWith(footer)),
    path: 'x.eml',
    receivedAt: '2026-11-30T10:00:00Z',
  })
  const [story] = reading.ok ? reading.stories : []
  expect(story?.notice).toBeUndefined()
  expect(story?.article).toMatchObject({
    status: 'usable',
    headline: 'Ferry line sells both ships',
    body: { text: expect.stringMatching(/since 1971\.$/) },
  })
})
