import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const heading = screen(
  /^(?:highlights|the brief|in short|what['’]s next|(?:key )?takeaways(?: new| by bloomberg ai)?|(?:zinger )?key (?:points|facts)(?: ai-assisted summary)?|at a glance|summary|in (?:brief|summary)|ai[- ]assisted summary|ai summary|summary by ai|quick read|what (?:you need )?to know|need to know|the facts|fast facts|the essentials|l['’]essentiel|das wichtigste(?: in kürze)?|(?:auf einen blick|darum geht['’]?s)|in kürze|artikelzusammenfassung|lo esencial|claves|en breve|in breve|in sintesi|punti chiave|resumo|em resumo|hovedpunkter|(?:kortversjonen|snabbversionen|kort fortalt|kort oppsummert)|i korthet|samenvatting|in het kort|w skrócie|главное|muktasari|p\]:text-cms.{0,60})\W*$/iu,
)

/** The box of key points that a page sets above a story: "Story highlights …" (CNN, Gannett). */
export const highlights: FurnitureRule = {
  name: 'body/highlights',
  zones: ['head'],
  matches: text => /^story highlights\b/i.test(text) || (text.length < 40 && heading.test(text)),
}
