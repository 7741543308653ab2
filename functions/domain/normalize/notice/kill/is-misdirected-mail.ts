import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const astray = screen(
  patternOf(
    /(?<!\p{L})/iu,
    [
      /intended recipient/iu,
      /addressee/iu,
      /received (?:it|this \p{L}+) (?:in error|by mistake)/iu,
      /destinataires?/iu,
      /par erreur/iu,
      /adressat(?:en|in)?/iu,
      /empfänger(?:in|s)?/iu,
      /(?:irrtümlich|versehentlich) (?:an sie|erhalten|bekommen|zugegangen)/iu,
      /destinatari[oa]?s?/iu,
      /destinatários?/iu,
      /por error/iu,
      /por engano/iu,
      /per errore/iu,
      /geadresseerden?/iu,
      /ontvanger/iu,
      /per abuis/iu,
      /adresat(?:em|y)?/iu,
      /mo[dt]ta[gk](?:er(?:en)?|aren?)/iu,
      /vastaanottaja/iu,
      /адресатом/iu,
      /получателем/iu,
    ],
    /(?!\p{L})/iu,
  ),
)
const mail = screen(
  /(?<!\p{L})(?:e-?mails?|messages?|courriels?|nachricht(?:en)?|mensajes?|correos?|messagg(?:io|i)|bericht(?:en)?|mensage[nm]s?|wiadomoś\p{L}+|meddelande\p{L}*|meddelels\p{L}+|melding\p{L}*|viesti\p{L}*|сообщени\p{L}|письмо)(?!\p{L})/iu,
)

/** What mail programs set under a mail that may reach the wrong person: "If you are not the intended recipient, please delete this message." It kills nothing. */
export const isMisdirectedMail = (text: string): boolean => astray.test(text) && mail.test(text)
