import type { FurnitureRule } from '../furniture-rule.ts'

const label =
  /^(?:(?:advertisement|advertising|ad|ads|sponsored(?: content)?|promoted|anzeige|werbung|publicidad|publicité|reklame|annons|pubblicità|advertentie)(?: ?[·|•:-] ?)?(?:scroll to continue|(?:story|article) continues below|loading|skip|continue reading)?[. …]*)+$/i
const continues =
  /^(?:\W*)(?:(?:the )?(?:story|article|text|content) continues|continue reading|scroll down(?: to continue)?|(?:weiter|lesen sie weiter)) (?:below|after|nach)?\b.{0,50}$/i

/** Labels of advertising, and the line that a page puts around it: "Story continues below advertisement". */
export const advertisement: FurnitureRule = {
  name: 'body/advertisement',
  zones: ['head', 'story', 'tail'],
  matches: text => label.test(text) || (text.length < 90 && continues.test(text)),
}
