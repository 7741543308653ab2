import { trimFullStop } from '../people/trim-full-stop.ts'
import { storyMemory } from '../story-memory.ts'
import { agencySigned } from './agency-signed.ts'
import { cutLine } from './cut-line.ts'
import { readEastAsian } from './east-asian/read-east-asian.ts'
import { helpersIn } from './helpers-in.ts'
import type { NormalizedByline } from './normalized-byline.ts'
import { moveMarker } from './prepare/move-marker.ts'
import { partGlued } from './prepare/part-glued.ts'
import { partOwner } from './prepare/part-owner.ts'
import { partShortName } from './prepare/part-short-name.ts'
import { partTailCredit } from './prepare/part-tail-credit.ts'
import { partTown } from './prepare/part-town.ts'
import { prepareLine } from './prepare/prepare-line.ts'
import { setLowered } from './prepare/set-lowered.ts'
import { stripSection } from './prepare/strip-section.ts'
import { unwrap } from './prepare/unwrap.ts'
import { readMarker } from './read-marker.ts'
import { refusals, refusalsAfterCuts, refusalsOfRest } from './refusals/index.ts'
import { readSigned } from './signed/read-signed.ts'
import { spreadFamilyName } from './signed/spread-family-name.ts'

/** Longer lines are prose. */
const longest = 1200

/** What shows that a name in a line is the writer's: a way to reach him. */
const addresses: ReadonlySet<string> = new Set(['byline/social-handle', 'byline/mail-address'])

/** "Penulis: Suryanti": a label after which papers of Indonesia name writers of one name; without its colon it opens titles ("Laporan Tahunan"). */
const labelled = /^(?:penulis|(?:ditulis )?oleh|pewarta)\s?:(?! ?(?:redaksi|admin|tim)\b)/iu

/** Languages in whose markers two share one family name. */
const sharing: ReadonlySet<string> = new Set(['en', 'de'])

const clean = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,;])/gu, '$1')
    .replace(/([|,;/])(?:\s*[|,;/])+/gu, '$1')
    .replace(/[\s,;:|/–—-]+$/u, '')
    .replace(/\([^()]+$/u, '$&)')

const read = (raw: string, stated: boolean): NormalizedByline | undefined => {
  const eastAsian = readEastAsian(raw, stated)
  if (eastAsian) return eastAsian
  const { names: line, contributors } = partTailCredit(
    moveMarker(partGlued(partOwner(unwrap(prepareLine(raw))))),
  )
  if (!/\p{L}[\p{L}\p{M}]/u.test(line) || refusals.some(rule => rule.refuses(line))) return undefined
  const cut = cutLine(line)
  const removed = [...cut.removed]
  const dated = cut.removed.some(({ rule }) => rule === 'byline/date')
  const text = setLowered(
    stripSection((dated || stated) && !readMarker(cut.text) ? partTown(cut.text) : cut.text),
  )
  if (refusalsOfRest.some(rule => rule.refuses(text))) return undefined
  const marked = readMarker(text)
  const printed = partShortName(marked?.rest ?? text)
    .replace(/^["“«]+|["”»]+$/gu, '')
    .trim()
  const rest = [printed, printed.split(/\s*\|\s*| {2}/u, 1)[0] ?? ''].find(
    part => part && !refusalsAfterCuts.some(rule => rule.refuses(part)),
  )
  if (!rest) return undefined
  if (rest !== printed) removed.push({ raw: printed.slice(rest.length).trim(), rule: 'byline/section' })
  const agency = marked ? undefined : agencySigned(rest)
  if (agency)
    return {
      authors: [],
      collective: agency,
      contributors: [],
      byline: agency,
      removed,
      rule: 'byline/agency',
    }
  const addressed = labelled.test(text) || cut.removed.some(({ rule }) => addresses.has(rule))
  const isShared = marked ? sharing.has(marked.marker.language) : stated
  const signed = readSigned(isShared ? spreadFamilyName(rest) : rest, {
    stated: stated || addressed,
    addressed,
    ...(marked && { language: marked.marker.language }),
  })
  if (!signed) return undefined
  const rule = marked ? `byline/marker-${marked.marker.language}` : signed.rule
  const helped = [...contributors, ...helpersIn(cut.removed)].filter(
    ({ name }) => !signed.authors.some(author => author.name === name),
  )
  return {
    ...signed,
    contributors: [...signed.contributors, ...helped],
    byline: trimFullStop(clean(rest)),
    removed: [...removed, ...signed.removed],
    rule,
  }
}

/**
 * Each line is read once per story, since five steps ask the same of the lines above it (a fifth of the time
 * of a story as text).
 */
const readAsByline = storyMemory.of(raw => read(raw, true))
const readAnyLine = storyMemory.of(raw => read(raw, false))

/**
 * Reads one line as a byline: persons with role, affiliation and location, or the collective that signs. If
 * the format itself says that this is a byline (`stated`), a bare name is enough; otherwise a marker ("By",
 * "Por", "Von") or a name with an organization or role is needed. Undefined for anything else: a sentence, a
 * headline, a picture credit, desk initials, an account.
 */
export const normalizeByline = (
  raw: string,
  { stated = false }: { stated?: boolean } = {},
): NormalizedByline | undefined => {
  if (raw.length > longest) return undefined
  return stated ? readAsByline(raw) : readAnyLine(raw)
}
