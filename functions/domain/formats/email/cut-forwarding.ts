import type { Aside, Block } from '../../copy.ts'
import { screen } from '../../normalize/pattern/screen.ts'

/** What mail programs put above a forwarded mail, in their languages; Outlook calls it the original message. */
const MARK = screen(
  /^\W*(?:(?:begin|anfang der|début du|inizio del|inizio) )?(?:forwarded message|weitergeleiteten? nachricht|message (?:transféré|réexpédié)|mensaje reenviado|mensagem (?:encaminhada|reencaminhada)|messaggio inoltrato|doorgestuurd bericht|videresendt (?:melding|besked|e-mail)|vidarebefordrat (?:meddelande|brev)|original message|ursprüngliche nachricht|message d['’]origine|mens(?:aje|agem) original|messaggio originale|oorspronkelijk bericht|op(?:p?rindelig|prinnelig) (?:meddelelse|melding)|ursprungligt meddelande)\W*$/iu,
)

/** From how many words on the text above that mark is a story. */
const COVER_NOTE = 60

/** Parts a forwarded mail from what its sender says about it, of which only an embargo or kill counts. */
export const cutForwarding = (blocks: readonly Block[]): { blocks: readonly Block[]; asides: Aside[] } => {
  const index = blocks.findIndex(({ text }) => MARK.test(text))
  const note = blocks.slice(0, Math.max(index, 0)).map(({ text }) => text.trim())
  if (index < 0 || note.join(' ').split(/\s+/).length >= COVER_NOTE) return { blocks, asides: [] }
  const asides = note
    .filter(Boolean)
    .map((raw): Aside => ({ raw, source: 'email: cover note', kind: 'mark' }))
  return { blocks: blocks.slice(index + 1), asides }
}
