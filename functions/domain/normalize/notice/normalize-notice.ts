import { normalizeDateline } from '../dateline/normalize-dateline.ts'
import { collapse } from '../paragraphs/collapse.ts'
import { storyMemory } from '../story-memory.ts'
import { isCorrection } from './correction/is-correction.ts'
import { endsWithEvent } from './embargo/ends-with-event.ts'
import { isAdvance } from './embargo/is-advance.ts'
import { isEmbargo } from './embargo/is-embargo.ts'
import { isWithhold } from './hold/is-withhold.ts'
import { isKill } from './kill/is-kill.ts'
import type { IsNotice, NoticeClass, NoticeTarget } from './notice-reading.ts'
import { readNoticeNote } from './read-notice-note.ts'
import { readReleaseInstant } from './release-time/read-release-instant.ts'
import { readTarget } from './target/read-target.ts'
import { isRefile } from './version/is-refile.ts'
import { isUpdate } from './version/is-update.ts'
import { isWritethru } from './version/is-writethru.ts'

/** In order: what must not be missed comes first; a line that refiles to correct is a refile. */
const rules: readonly (readonly [kind: NoticeClass, is: IsNotice])[] = [
  ['kill', isKill],
  ['withhold', isWithhold],
  ['advance', isAdvance],
  ['embargo', isEmbargo],
  ['refile', isRefile],
  ['correction', isCorrection],
  ['writethru', isWritethru],
  ['update', isUpdate],
]

/** A notice is a line or a short paragraph; of longer text this many code units are read. */
const MAX_LENGTH = 1200

export interface NormalizedNotice {
  class: NoticeClass
  /** When an embargo or advance ends: RFC 3339, UTC. Absent where the line's day, time or zone cannot be read. */
  until?: string
  note?: string
  target?: NoticeTarget
  /** `notice/<rule>` */
  rule: string
}

export interface NoticeContext {
  /** RFC 3339: a day without a year is read against it. */
  receivedAt?: string
}

/**
 * What a line asks of those who hold the story: a kill, a hold, an embargo with its instant, a correction. A dateline in front is stepped over.
 * Undefined for any other text.
 */
export const normalizeNotice = (
  raw: string,
  { receivedAt }: NoticeContext = {},
): NormalizedNotice | undefined => {
  const found = findNotice(raw.length > MAX_LENGTH ? raw.slice(0, MAX_LENGTH) : raw)
  if (!found) return undefined
  const { kind, text } = found
  const isTimed = (kind === 'embargo' || kind === 'advance') && !endsWithEvent(text)
  const until = isTimed ? readReleaseInstant(text, receivedAt) : undefined
  const note = readNoticeNote(text)
  const target = kind === 'embargo' || kind === 'advance' ? undefined : readTarget(text)
  return {
    class: kind,
    ...(until && { until }),
    ...(note && { note }),
    ...(target && { target }),
    rule: `notice/is-${kind}`,
  }
}

/** Letters apart, letters or digits of full width, or as a scanner or a hurried hand sets them: "K I L L", "WlTHDRAWN", "EMBARG0", "EMBAGOED", "RELESE". */
const misspelt =
  /^\W*(?:\p{Lu}[ -]){3}|\p{Lu}l\p{Lu}|[０-９Ａ-ｚ]|\buntill\b|\bEM(?!BARG(?:[AÓ]|O(?!D)))[BAR]{2,5}G|FOR REL(?!EASE)/u

/** A name in Latin letters beside words of another script, whose letters `\W` passes over: 舞台『LEGAL KILL』開幕. */
const name =
  /[^\P{L}\p{Script=Latin}]\s?["“«「『《][\w -]+["”»」』》]|["“«「『《][\w -]+["”»」』》]\s?[^\P{L}\p{Script=Latin}]/gu

/** Before what a writer asks besides: "P.S. Please hold …". */
const remark = /^\W*(?:(?:NB|PS):|N\.B\.:?|P\.S\.:?) (?=please|hold|kill|do not|embargo)/iu

/** A line as the rules know it: "Do not run it yet" for "Don't run it yet", as mails write it too without the mark, "KILL" for "K I L L". */
const spellOut = (text: string): string => {
  const plain = text
    .replace(remark, '')
    .replace(/\b(d)on['’]?t\b/giu, '$1o not')
    .replace(name, 'x')
  return misspelt.test(plain.slice(0, 60)) ? respell(plain) : plain
}

const respell = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/(?<=(?<!\p{L})\p{Lu})[ -](?=\p{Lu}(?!\p{L}))/gu, '')
    .replace(/(?<=MANDATORY|BULLETIN)(?=KILL)/u, ' ')
    .replace(/(?<=\p{Lu})l(?=\p{Lu})/gu, 'I')
    .replace(/\buntill\b/u, 'until')
    .replace(/\bEM[BAR]{2,5}G[O0]?E?D?(?!\p{L})/gu, 'EMBARGOED')
    .replace(/(?<=FOR )REL[AES]{2,5}(?!\p{L})/u, 'RELEASE')

/** “Hold until noon,” the order said. */
const spoken = /^\(?["“„«‘][^"”“»’]{3,}(?:,["”“»’]|["”“»’],) \p{L}/u

/** The first rule that knows a line, and the line as it knows it: with its dateline or without. */
const findNotice = storyMemory.of((raw): { kind: NoticeClass; text: string } | undefined => {
  const line = collapse(raw).trim()
  if (spoken.test(line)) return undefined
  const dateline = normalizeDateline(line)
  const rest = dateline ? line.slice(dateline.length).trimStart() : ''
  const texts = rest ? [rest, line] : [line]
  const plain = texts.map(spellOut)
  for (const [kind, is] of rules) {
    const text = texts[plain.findIndex(is)]
    if (text !== undefined) return { kind, text }
  }
  return undefined
})
