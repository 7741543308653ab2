import { Board } from '#schemas/desk/board.ts'
import { CaseList, CasesQuery, Redriven, Session, TakedownList } from '#schemas/desk/desk-answer.ts'
import { FieldOrder, KillOrder, RecallOrder, ReinstateOrder, StateOrder } from '#schemas/desk/desk-order.ts'
import { Handover, HandoverQuery } from '#schemas/desk/handover.ts'
import { LicenseeList } from '#schemas/desk/licensee-list.ts'
import { ReleaseList } from '#schemas/desk/release-list.ts'
import { Story, StoryDiffQuery, StoryText } from '#schemas/desk/story.ts'
import { StoryAs } from '#schemas/desk/story-as.ts'
import { TextQuery, TextsPage } from '#schemas/desk/text-search.ts'
import { DeliveriesPage, DeliveriesQuery } from '#schemas/queries/deliveries-query.ts'
import { RevisionDiff } from '#schemas/revision-diff.ts'
import type { DeskRouteName } from '#schemas/routes/desk-routes.ts'
import type { Operation } from '../operation.ts'
import { caseOperations } from './case-operations.ts'
import { done } from './done.ts'
import { dropOperations } from './drop-operations.ts'

const tag = 'Desk'
const ordered = ['not-found', 'order-refused'] as const

/** The operations of editors and operators. */
export const deskOperations = {
  readSession: {
    tag,
    summary: 'What a key grants, and to whom',
    answers: { 200: { description: 'The session', content: { 'application/json': Session } } },
    problems: [],
  },
  ...dropOperations,
  readStory: {
    tag,
    summary: 'An article, with all that is known of it',
    answers: { 200: { description: 'The story', content: { 'application/json': Story } } },
    problems: ['not-found'],
  },
  readStoryText: {
    tag,
    summary: 'One text of an article: an earlier version, or the one that waits beside what stands',
    answers: { 200: { description: 'The text', content: { 'application/json': StoryText } } },
    problems: ['not-found'],
  },
  readStoryDiff: {
    tag,
    summary: 'What differs between two texts of an article, word by word',
    query: StoryDiffQuery,
    answers: { 200: { description: 'Runs of words', content: { 'application/json': RevisionDiff } } },
    problems: ['not-found'],
  },
  readStoryAs: {
    tag,
    summary: 'What a licensee sees of an article at this moment, or why nothing',
    description:
      'No delivery: nothing is recorded, and nothing counts against a quota. Changed rights reach the licensee within a minute.',
    answers: { 200: { description: 'What it sees', content: { 'application/json': StoryAs } } },
    problems: ['not-found'],
  },
  killStory: {
    tag,
    summary: 'Kills a story',
    description: 'Once this is answered, no text of it is given to anyone.',
    body: KillOrder,
    answers: { 200: done },
    problems: ['not-found'],
  },
  reinstateStory: {
    tag,
    summary: 'Undoes a mistaken kill',
    body: ReinstateOrder,
    answers: { 200: done },
    problems: ordered,
  },
  recallStory: {
    tag,
    summary: 'Takes back the versions before the current one, which stays',
    description:
      'Once this is answered, no text of them is given to anyone. Licensees are told to replace their copies. It cannot be undone, and copy with the words of those versions is kept, but not shown.',
    body: RecallOrder,
    answers: { 200: done },
    problems: ordered,
  },
  setField: {
    tag,
    summary: 'Overrides a field until the agency changes it',
    body: FieldOrder,
    answers: { 200: done },
    problems: ordered,
  },
  clearField: {
    tag,
    summary: 'Removes the override of a field',
    answers: { 200: done },
    problems: ordered,
  },
  setState: {
    tag,
    summary: 'Publishes a story now, holds it, or embargoes it',
    body: StateOrder,
    answers: { 200: done },
    problems: ordered,
  },
  ...caseOperations,
  listCases: {
    tag,
    summary: "What waits for an editor's decision",
    query: CasesQuery,
    answers: { 200: { description: 'Open cases', content: { 'application/json': CaseList } } },
    problems: [],
  },
  listLicensees: {
    tag,
    summary: 'Ids and names of all licensees',
    answers: { 200: { description: 'Licensees', content: { 'application/json': LicenseeList } } },
    problems: [],
  },
  listDeliveries: {
    tag,
    summary: 'Which texts a licensee was given, and when',
    description:
      'From its ledger, for an editor whom it asks what it was sent. Of the feed without texts nothing is recorded.',
    query: DeliveriesQuery,
    answers: { 200: { description: 'Deliveries', content: { 'application/json': DeliveriesPage } } },
    problems: ['not-found'],
  },
  listReleases: {
    tag,
    summary: 'Which stories are under embargo, and until when, and which are held without an end',
    description:
      'Embargoes earliest first, with the ends of availability to come; holds the longest first. At most a hundred of each are looked at: `isCut` and `areHoldsCut` say that there may be more.',
    answers: { 200: { description: 'Releases', content: { 'application/json': ReleaseList } } },
    problems: [],
  },
  readHandover: {
    tag,
    summary: 'What happened since an instant that the next shift must know',
    description:
      'Kills, corrections, holds, releases and whatever else somebody of the desk ordered, the cases that were decided, and the webhooks that do not get through.',
    query: HandoverQuery,
    answers: { 200: { description: 'The handover', content: { 'application/json': Handover } } },
    problems: [],
  },
  findTexts: {
    tag,
    summary: 'Which texts with some words were ever committed, in whatever version, and who was given them',
    description:
      'Killed, held and taken back texts are among them. Each call reads a part of the change log and all its texts: continue with `next` until there is none.',
    query: TextQuery,
    answers: { 200: { description: 'Texts', content: { 'application/json': TextsPage } } },
    problems: [],
  },
  listTakedowns: {
    tag,
    summary: 'Killed articles, and who has yet to take them down',
    answers: { 200: { description: 'Takedowns', content: { 'application/json': TakedownList } } },
    problems: [],
  },
  readBoard: {
    tag: 'Operations',
    summary: 'The state of Wiredesk',
    answers: { 200: { description: 'The board', content: { 'application/json': Board } } },
    problems: [],
  },
  redriveDrops: {
    tag: 'Operations',
    summary: 'Returns the dead letters of drops to their queue',
    answers: { 200: { description: 'How many were moved', content: { 'application/json': Redriven } } },
    problems: [],
  },
} as const satisfies Record<DeskRouteName, Operation>
