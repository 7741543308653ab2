import { screen } from '#domain/normalize/pattern/screen.ts'

const astray = screen(
  /(?<!\p{L})(?:intended recipient|named addressee|addressee|received (?:it|this \p{L}+) (?:in error|by mistake)|destinataires?|par erreur|adressat(?:en|in)?|empfänger(?:in|s)?|(?:irrtümlich|versehentlich) (?:an sie|erhalten|bekommen|zugegangen)|destinatari[oa]?s?|destinatários?|por error|por engano|per errore|geadresseerde[n]?|ontvanger|per abuis|adresat(?:em|y)?|mottager(?:en)?|modtager(?:en)?|mottaker(?:en)?|mottagare[n]?|vastaanottaja|адресатом|получателем)(?!\p{L})/iu,
)
const mail = screen(
  /(?<!\p{L})(?:e-?mails?|messages?|courriels?|nachricht(?:en)?|mensajes?|correos?|messagg(?:io|i)|bericht(?:en)?|mensage[nm]s?|wiadomoś\p{L}+|meddelande\p{L}*|meddelels\p{L}+|melding\p{L}*|viesti\p{L}*|сообщени\p{L}|письмо)(?!\p{L})/iu,
)

/** What mail programs set under a mail that may reach the wrong person: "If you are not the intended recipient, please delete this message." It kills nothing. */
export const isMisdirectedMail = (text: string): boolean => astray.test(text) && mail.test(text)
