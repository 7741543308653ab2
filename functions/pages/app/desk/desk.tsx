import { useMemo } from 'preact/hooks'
import type { CaseList as Cases } from '#schemas/desk/desk-answer.ts'
import { mayBeOut } from '#schemas/desk/may-be-out.ts'
import { hrefOf } from '../address.ts'
import { useAnswer } from '../calls/use-answer.ts'
import { Link } from '../controls/link.tsx'
import type { PageProps } from '../page-props.ts'
import { useTitle } from '../use-title.ts'
import { CaseList } from './cases/case-list.tsx'
import { OpenCases } from './cases/open-cases.ts'
import { Composer } from './compose/composer.tsx'
import { DeliveriesView } from './deliveries/deliveries-view.tsx'
import { DropList } from './drops/drop-list.tsx'
import { Unsent } from './drops/unsent.tsx'
import { useFileDrop } from './drops/use-file-drop.ts'
import { useUploads } from './drops/use-uploads.ts'
import { HandoverView } from './handover/handover-view.tsx'
import { ReleaseList } from './releases/release-list.tsx'
import { StoryView } from './story/story-view.tsx'
import { TextsView } from './texts/texts-view.tsx'

const CASES_EVERY_MS = 15_000
const views = ['drops', 'compose', 'cases', 'embargoes', 'deliveries', 'texts', 'handover', 'story'] as const

/** A story and what a licensee was given have titles of their own. */
const titles = {
  drops: 'Drops',
  compose: 'Check copy',
  cases: 'Open cases',
  embargoes: 'Embargoes and holds',
  deliveries: undefined,
  texts: 'Search texts',
  handover: 'Handover',
  story: undefined,
} as const

/** The editors' page: drops and their receipts, copy before it is dropped, stories, open cases, embargoes, holds, deliveries, a search of texts, and the handover between shifts. */
export const Desk = ({ session, parameters }: PageProps) => {
  const asked = views.find(name => name === parameters.get('view')) ?? 'drops'
  const view = asked === 'story' && !parameters.get('id') ? 'drops' : asked
  const cases = useAnswer<Cases>(session.key, 'v1/desk/cases', CASES_EVERY_MS)
  const open = cases.value ? cases.value.cases.length + cases.value.unreadable.length : 0
  const out = cases.value?.cases.filter(each => mayBeOut(each, cases.value?.stories ?? {})).length ?? 0
  const tab = (name: string, label: string) => (
    <li>
      <Link href={hrefOf('desk', { view: name })} isCurrent={view === name}>
        {label}
      </Link>
    </li>
  )
  useTitle(titles[view])
  const uploads = useUploads(session.key, session.person ?? session.scope)
  const isOver = useFileDrop(view === 'drops' ? uploads.send : undefined)
  const openCases = useMemo(
    () => ({ ids: cases.value && new Set(cases.value.cases.map(({ id }) => id)), reload: cases.reload }),
    [cases.value, cases.reload],
  )
  return (
    <OpenCases.Provider value={openCases}>
      <nav aria-label="Desk" class="tabs">
        <ul>
          {tab('drops', 'Drops')}
          {tab('compose', 'Check copy')}
          {tab('cases', open > 0 ? `Open cases (${open})` : 'Open cases')}
          {tab('embargoes', 'Embargoes and holds')}
          {tab('deliveries', 'Deliveries')}
          {tab('texts', 'Search texts')}
          {tab('handover', 'Handover')}
        </ul>
      </nav>
      {open > 0 && view !== 'cases' && (
        <p class="alarm" role="status">
          <Link href={hrefOf('desk', { view: 'cases' })}>
            {open === 1 ? 'One case waits' : `${open} cases wait`} for a decision
          </Link>
          {out > 0 && `: ${out === 1 ? 'one is' : `${out} are`} about copy that is out`}
        </p>
      )}
      {view !== 'drops' && <Unsent files={uploads.files} />}
      {view === 'drops' && (
        <DropList session={session} parameters={parameters} uploads={uploads} isOver={isOver} />
      )}
      {view === 'compose' && <Composer key={String(parameters)} session={session} parameters={parameters} />}
      {view === 'cases' && <CaseList session={session} parameters={parameters} cases={cases} />}
      {view === 'embargoes' && <ReleaseList session={session} />}
      {view === 'deliveries' && <DeliveriesView session={session} parameters={parameters} />}
      {view === 'texts' && <TextsView session={session} parameters={parameters} />}
      {view === 'handover' && <HandoverView session={session} parameters={parameters} cases={cases} />}
      {view === 'story' && <StoryView session={session} parameters={parameters} cases={cases} />}
    </OpenCases.Provider>
  )
}
