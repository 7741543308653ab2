import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { sourceNamed } from '#domain/normalize/lines/source-named.ts'

const name = /^[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}.&/, '’+-]{1,50}$/u

/** What a distributor of press releases puts under each: "View source version on businesswire.com: https://…". */
const released =
  /^(?:to )?view (?:the )?(?:original|source) (?:content|version|(?:press )?release)\b.{0,80}?(?::? ?https?:\/\/\S{1,300}|\bon \S.{2,40})$|^this (?:content|press release) was issued through the press release distribution service at \S{4,60}$/iu

/** Where a paper has a story from, as it prints it under all of its own: "Quelle: F.A.Z.", and a distributor a release. Within a story it may stand under a table. */
export const sourceLine: FurnitureRule = {
  name: 'body/source-line',
  zones: ['tail'],
  matches: text => (text.length < 64 && name.test(sourceNamed(text) ?? '')) || released.test(text),
}
