import type { Dialect } from '../dialect.ts'

const source = /^\s*source\s?:\s*\S/i
const label = /^\s*(?:media|press|news) release\b/i
/** The most lines of the source's name. */
const reach = 4

/** A release of AsiaNet: "Source: …" on its first line, "MEDIA RELEASE" below. */
export const isMediaRelease: Dialect['matches'] = lines =>
  source.test(lines[0]?.text ?? '') && lines.slice(1, reach).some(({ text }) => label.test(text))
