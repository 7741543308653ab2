import { aLargeText } from './a-large-text.ts'

/** What a drop is, and what must have become of it in the end. */
interface DropCase {
  before?: Record<string, string>
  /** What came before was killed, and this drop undoes it. */
  isReinstated?: true
  /** It was just dropped, and comes again at once. */
  isFresh?: true
  drop: (until: string) => Record<string, string>
  outcome: 'accepted' | 'rejected'
  log: string[]
  status?: 'usable' | 'withheld' | 'canceled'
}

/** Every kind of drop, by name. */
export const dropCases: Record<string, DropCase> = {
  accepted: { drop: () => ({}), outcome: 'accepted', log: ['revision'], status: 'usable' },
  'redelivered within its minute': {
    isFresh: true,
    drop: until => ({ embargoed: until }),
    outcome: 'accepted',
    log: ['revision'],
    status: 'withheld',
  },
  corrected: {
    before: {},
    drop: () => ({ version: '2', headline: 'Night ferry stays for two years' }),
    outcome: 'accepted',
    log: ['revision', 'revision'],
    status: 'usable',
  },
  embargoed: {
    drop: until => ({ embargoed: until }),
    outcome: 'accepted',
    log: ['revision'],
    status: 'withheld',
  },
  expiring: { drop: until => ({ expires: until }), outcome: 'accepted', log: ['revision'], status: 'usable' },
  killed: {
    before: {},
    drop: () => ({ version: '2', pubstatus: 'canceled' }),
    outcome: 'accepted',
    log: ['revision', 'kill'],
    status: 'canceled',
  },
  reinstated: {
    before: {},
    isReinstated: true,
    drop: () => ({ version: '2', headline: 'Night ferry stays after all' }),
    outcome: 'accepted',
    log: ['revision', 'kill', 'reinstatement'],
    status: 'usable',
  },
  rejected: { drop: () => ({ headline: '', body_text: '' }), outcome: 'rejected', log: [] },
  large: {
    drop: () => ({ body_text: aLargeText() }),
    outcome: 'accepted',
    log: ['revision'],
    status: 'usable',
  },
}
