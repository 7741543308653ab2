import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import { headerOf } from './message/header-of.ts'
import type { Part } from './message/part.ts'

/** What programs put before the subject of an answer or a report, in the languages of mail systems. */
const SUBJECT = patternOf(
  /^/iu,
  [
    /auto(?:matic|mated)?[- ]?(?:reply|response)/iu,
    /out of (?:the )?office/iu,
    /automatische (?:antwort|reactie)/iu,
    /abwesenheits(?:notiz|assist|meld|nachricht|info|benachr)\p{L}*/iu,
    /réponse automatique/iu,
    /absence du bureau/iu,
    /respuesta automática/iu,
    /fuera de (?:la )?oficina/iu,
    /risposta automatica/iu,
    /fuori (?:sede|ufficio)/iu,
    /resposta automática/iu,
    /automatisch antwoord/iu,
    /autosvar/iu,
    /automatisk(?:t)? svar/iu,
    /automaattinen vastaus/iu,
    /odpowiedź automatyczna/iu,
    /автоматический ответ/iu,
    /自動応答/iu,
    /自动答复/iu,
    /undeliver(?:ed|able)/iu,
    /delivery status notification/iu,
    /returned mail/iu,
    /mail delivery (?:failed|subsystem)/iu,
    /delivery (?:has )?failed/iu,
    /read receipt/iu,
    /read:/iu,
  ],
  /(?!\p{L})/iu,
)
/** Fields of systems that answer by themselves, besides that of RFC 3834. */
const FIELDS = ['X-Autoreply', 'X-Auto-Reply', 'X-Autorespond']
/** More words than such an answer has. */
const LONGEST = 120

const invitation: Rejection = {
  code: 'empty',
  detail:
    'The email is an invitation of a calendar, or an answer to one, so it holds no story. If it does, send the story in a message of its own.',
}

const automatic: Rejection = {
  code: 'empty',
  detail:
    'The email is an automatic answer or a report of a mail system, so it holds no story. If it does, send the story in a message of its own.',
}

/**
 * Refuses what mail systems send by themselves: notes of absence (RFC 3834), reports of delivery and receipts (RFC 6522), and invitations. `words` counts those of
 * its text.
 */
export const refuseAutomatic = (message: Part, words: number): Rejection | undefined => {
  const isReport = message.contentType.multipart === 'report'
  const isAnswer =
    /^auto-replied/i.test(headerOf(message, 'Auto-Submitted')?.raw ?? '') ||
    /^auto_reply/i.test(headerOf(message, 'Precedence')?.raw ?? '') ||
    FIELDS.some(name => headerOf(message, name) !== undefined)
  const isCalledSo = words < LONGEST && SUBJECT.test(headerOf(message, 'Subject')?.raw ?? '')
  if (words < LONGEST && isInvitation(message)) return invitation
  return isReport || isAnswer || isCalledSo ? automatic : undefined
}

/** Whether a calendar asks, answers or calls off (RFC 6047, 2.4) in the text or beside it. */
const isInvitation = ({ contentType, childNodes }: Part): boolean => {
  const { value, params } = contentType.parsed
  return (
    (value === 'text/calendar' && /^(?:request|reply|cancel)$/i.test(params.method ?? '')) ||
    childNodes.some(isInvitation)
  )
}
