import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'

/** Longest line, in words. */
const longest = 20
const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu
const telephone = /\+?\(?\d[\d() .-]{6,}\d/gu
const handle = /(?<!\S)@\w{2,30}/gu
/** What joins them, and where they lead. */
const joints =
  /(?<!\p{L})(?:or|and|at|on|via|by|und|oder|et|ou|y|o|e-?mail|mail|tel|phone|cell|office|ext|twitter|x|facebook|instagram|threads|bluesky|linkedin|signal|whatsapp)(?!\p{L})/giu
const name = /(?<!\p{L})(?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|da|la)(?!\p{L})/gu

/** A line under a story with nothing but a name or two and how to reach them: "Ana Ruiz: 206-555-0119 or aruiz@…; on Twitter: @anaruiz." Above it, a byline. */
export const addressList: FurnitureRule = {
  name: 'body/address-list',
  zones: ['tail'],
  matches: text => {
    if (text.length > 200 || !text.includes('@') || countWords(text) > longest) return false
    const rest = text.replace(address, ' ').replace(handle, ' ')
    return (
      rest !== text &&
      !/[\p{L}\d]/u.test(rest.replace(telephone, ' ').replace(joints, ' ').replace(name, ' '))
    )
  },
}
