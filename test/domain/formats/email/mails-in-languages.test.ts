import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const headline = 'Ferry line sells both ships'
const story = [
  'HALDEN (Coastal Wire) - The ferry line of Halden has sold its two ships to a company in Sorn, its owner said on Monday.',
  'The ships have crossed the sound since 1971.',
]

/** Its text: the dateline is a field of its own. */
const told = story.join('\n\n').replace('HALDEN (Coastal Wire) - ', '')

const read = async (subject: string, body: string) => {
  const mail = `From: Ana Ruiz <ana@coastalwire.example>\nTo: desk@gazette.example\nSubject: ${subject}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`
  const reading = await readDrop({
    bytes: Buffer.from(mail),
    path: 'x.eml',
    receivedAt: '2026-11-30T10:00:00Z',
  })
  return reading.ok ? reading.stories[0]?.article : reading.rejection
}

describe('a mail', () => {
  test.each([
    'Yours sincerely,\nAna Ruiz\nCoastal Wire',
    'Mit freundlichen Grüßen\nAna Ruiz\nCoastal Wire',
    'Viele Grüße\nAna',
    'Cordialement,\nAna Ruiz',
    'Bien à vous,\nAna Ruiz\nCoastal Wire',
    'Atentamente,\nAna Ruiz\nCoastal Wire',
    'Com os melhores cumprimentos,\nAna Ruiz',
    'Atenciosamente,\nAna Ruiz\nCoastal Wire',
    'Cordiali saluti\nAna Ruiz\nCoastal Wire',
    'Distinti saluti\nAna Ruiz',
    'Met vriendelijke groet,\nAna Ruiz\nCoastal Wire',
    'Med venlig hilsen\nAna Ruiz\nCoastal Wire',
    'Mvh\nAna',
    'Med vänliga hälsningar\nAna Ruiz\nCoastal Wire',
    'Ystävällisin terveisin\nAna Ruiz\nCoastal Wire',
    'Z poważaniem\nAna Ruiz\nCoastal Wire',
    'Pozdrawiam,\nAna Ruiz',
    'З повагою,\nАна Руїс',
    'S pozdravem\nAna Ruiz\nCoastal Wire',
    'Üdvözlettel\nAna Ruiz\nCoastal Wire',
  ])('ends its story above its greeting: %s', async greeting => {
    expect(await read(headline, [headline, ...story, greeting].join('\n\n'))).toMatchObject({
      headline,
      body: { text: told },
    })
  })

  test.each([
    '---------- Weitergeleitete Nachricht ----------\nVon: Bo Lind <bo@coastalwire.example>\nBetreff: Ferry line sells both ships',
    '-----Mensaje original-----\nDe: Bo Lind <bo@coastalwire.example>\nAsunto: Ferry line sells both ships',
    '---------- Mensaje reenviado ----------\nDe: Bo Lind <bo@coastalwire.example>\nAsunto: Ferry line sells both ships',
    '---------- Mensagem encaminhada ----------\nDe: Bo Lind <bo@coastalwire.example>\nAssunto: Ferry line sells both ships',
    '-----Messaggio originale-----\nDa: Bo Lind <bo@coastalwire.example>\nOggetto: Ferry line sells both ships',
    '---------- Messaggio inoltrato ----------\nDa: Bo Lind <bo@coastalwire.example>\nOggetto: Ferry line sells both ships',
    '-----Oorspronkelijk bericht-----\nVan: Bo Lind <bo@coastalwire.example>\nOnderwerp: Ferry line sells both ships',
    '---------- Doorgestuurd bericht ----------\nVan: Bo Lind <bo@coastalwire.example>\nOnderwerp: Ferry line sells both ships',
    '---------- Videresendt melding ----------\nFra: Bo Lind <bo@coastalwire.example>\nEmne: Ferry line sells both ships',
    '-----Opprinnelig melding-----\nFra: Bo Lind <bo@coastalwire.example>\nEmne: Ferry line sells both ships',
    '---------- Vidarebefordrat meddelande ----------\nFrån: Bo Lind <bo@coastalwire.example>\nÄmne: Ferry line sells both ships',
    '-------- Message transféré --------\nDe : Bo Lind <bo@coastalwire.example>\nObjet : Ferry line sells both ships',
  ])('that forwards a story is read as the story: %s', async head => {
    expect(await read(`Fwd: ${headline}`, [head, headline, ...story].join('\n\n'))).toMatchObject({
      headline,
      body: { text: told },
    })
  })

  test.each([
    ['Resposta automática: Ferry', 'Estou ausente até segunda-feira e responderei no meu regresso.'],
    ['Automatisch antwoord: Ferry', 'Ik ben tot maandag afwezig en beantwoord uw bericht daarna.'],
    ['Autosvar: Ferry', 'Jeg er på ferie til mandag og svarer, når jeg er tilbage.'],
    ['Automatiskt svar: Ferry', 'Jag är på semester till måndag och svarar när jag är tillbaka.'],
    ['Automaattinen vastaus: Ferry', 'Olen lomalla maanantaihin asti ja vastaan viestiin palattuani.'],
    ['Odpowiedź automatyczna: Ferry', 'Jestem na urlopie do poniedziałku i odpowiem po powrocie.'],
    ['Автоматический ответ: Ferry', 'Я в отпуске до понедельника и отвечу после возвращения.'],
    ['自動応答: Ferry', '月曜日まで休暇をいただいております。戻り次第ご連絡いたします。'],
    ['自动答复: Ferry', '我休假至星期一，回来后会答复您的邮件。'],
    ['Abwesenheitsnotiz: Ferry', 'Ich bin bis Montag im Urlaub und antworte danach auf Ihre Nachricht.'],
    ['Absence du bureau : Ferry', 'Je suis absente jusqu’à lundi et répondrai à votre message à mon retour.'],
    ['Respuesta automática: Ferry', 'Estoy de vacaciones hasta el lunes y responderé a mi regreso.'],
    ['Fuera de la oficina: Ferry', 'Estoy de vacaciones hasta el lunes y responderé a mi regreso.'],
    ['Risposta automatica: Ferry', 'Sono in ferie fino a lunedì e risponderò al mio ritorno.'],
    ['Fuori ufficio: Ferry', 'Sono in ferie fino a lunedì e risponderò al mio ritorno.'],
    [
      'Delivery Status Notification (Failure)',
      'Your message to desk@gazette.example could not be delivered.',
    ],
    [
      'Mail delivery failed: returning message to sender',
      'A message that you sent could not be delivered to one of its recipients.',
    ],
    ['Returned mail: see transcript for details', 'The following addresses had permanent fatal errors.'],
    ['Read receipt: Ferry', 'Your message was read on Monday, 30 November 2026 at 9:14.'],
  ])('that a program wrote is no story: %s', async (subject, body) => {
    expect(await read(subject, body)).not.toHaveProperty('headline')
  })

  test.each([
    'Bonjour,\n\nPouvez-vous corriger le nom du patron dans l’article sur le bac ? C’est Lind, pas Lund.\n\nMerci,\nAna',
    'Hallo,\n\nkönnt ihr bitte den Namen des Reeders im Text ändern? Er heißt Lind, nicht Lund.\n\nDanke\nAna',
    'Liebe Kollegen,\n\nbitte korrigieren: der Reeder heißt Lind, nicht Lund.\n\nGruß\nAna',
    'Hola:\n\n¿Pueden corregir el nombre del dueño en la nota del ferri? Es Lind, no Lund.\n\nGracias,\nAna',
    'Bonjour,\n\nMerci de modifier le titre de l’article sur le bac, qui est faux.\n\nAna',
    'Bonjour,\n\nJe vous envoie demain la suite de l’article sur le bac, avec les photos.\n\nAna',
  ])('that only asks the desk for something is no story: %s', async body => {
    expect(await read('Ferry', body)).not.toHaveProperty('headline')
  })

  test.each([
    'Abwesenheitsurteil gegen Reeder',
    'Read my lips, says ferry owner',
    'Automatic ferry sails',
    '¿Pueden cambiar de barco los ferris?',
  ])('with such words over news is a story: %s', async headline => {
    expect(await read(headline, [headline, ...story].join('\n\n'))).toMatchObject({
      headline,
      body: { text: told },
    })
  })
})
