import { styleText } from 'node:util'
import type { Case } from '#schemas/desk/case.ts'
import type { CaseList, StoryFacts } from '#schemas/desk/desk-answer.ts'

const what: Readonly<Record<Case['kind'], string>> = {
  kill: 'a kill whose story is unclear',
  withhold: 'a hold whose story is unclear',
  embargo: 'copy held until you decide',
}

/** A hold of which but one story can be meant was carried out, and such a kill waits for a word. */
const ofOne: Readonly<Record<Case['kind'], string>> = {
  kill: 'a kill for you to confirm',
  withhold: 'a story held by a notice',
  embargo: what.embargo,
}
const heldFor = {
  gap: 'a story with a gap, held until you decide',
  draft: 'a draft, held until you decide',
  payment: 'paid copy, held until you decide',
  code: 'code or data, held until you decide',
} as const
const BESIDE = 'a text is held; the version before it stays out'

const choices: Readonly<Record<Case['kind'], string>> = {
  kill: '--kill',
  withhold: '--hold, --until INSTANT, --publish or --kill',
  embargo: '--until INSTANT, --publish or --kill',
}

/**
 * Open cases for people: what the agency wrote, the candidate stories with what tells them apart, and the
 * command that decides.
 */
export const caseLines = ({ cases, stories }: Pick<CaseList, 'cases' | 'stories'>): string[] =>
  cases.flatMap(open => [
    `${styleText('bold', open.id)}  ${[isBeside(open, stories) ? BESIDE : whatOf(open, stories), open.agency, `opened ${open.openedAt}`].filter(Boolean).join(' · ')}`,
    ...open.note.split('\n').map(line => `  ${styleText('dim', '|')} ${line}`),
    ...(open.candidates.length === 0
      ? [`  ${lackLine(open)}, the order is carried out. If you know which it is, name it.`]
      : open.candidates.flatMap((id, index) => candidateLines(index + 1, id, stories[id]))),
    ...(isBeside(open, stories)
      ? [`  ${styleText('dim', `wiredesk inspect ${open.candidates[0]} --text waiting shows the text held`)}`]
      : []),
    ...decisionLines(open, isBeside(open, stories) ? '--publish' : choices[open.kind]),
  ])

const whatOf = ({ kind, candidates }: Case, stories: CaseList['stories']): string => {
  const [articleId = '', ...others] = candidates
  if (articleId === '' || others.length > 0) return what[kind]
  const why = kind === 'embargo' ? stories[articleId]?.heldFor : undefined
  return why ? heldFor[why] : ofOne[kind]
}

const lackLine = ({ target: { slug, item, headline } }: Case): string => {
  const names = [slug, item, headline].filter(Boolean)
  return names.length > 0
    ? `No story has the name ${names.map(name => `“${name}”`).join(' or ')} yet. If one comes`
    : 'The notice names no story. If one comes under its own identity'
}

/** A text that is not finished, held beside what is out. */
const isBeside = ({ kind, candidates }: Case, stories: CaseList['stories']): boolean =>
  kind === 'embargo' && stories[candidates[0] ?? '']?.waits === true

const statusWords = {
  usable: ' (published now)',
  withheld: ' (withheld now)',
  canceled: ' (already killed)',
} as const

const candidateLines = (place: number, id: string, story: StoryFacts | undefined): string[] => [
  `  ${place}. ${id}${story ? `  ${styleText('bold', story.headline)}${statusWords[story.status]}` : ''}`,
  ...(story ? [`     ${factsOf(story)}`] : []),
  ...(story?.firstWords ? [`     “${story.firstWords}”`] : []),
]

const factsOf = ({ dropKey, place, slugline, agency, receivedAt }: StoryFacts): string =>
  [dropKey, place, slugline, agency, receivedAt].filter(Boolean).join(' · ')

const decisionLines = ({ id, candidates }: Case, choice: string): string[] => {
  const dismiss = `wiredesk cases dismiss ${id} --reason TEXT`
  const which =
    candidates.length === 1 ? '' : candidates.length === 0 ? ' --article ID' : ' --article ID (or --all)'
  return [
    `  ${styleText('dim', `wiredesk cases resolve ${id} ${choice}${which} --reason TEXT, or ${dismiss}`)}`,
  ]
}
